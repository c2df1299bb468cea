import { localize, type Constant, type Locale, type Misconception, type Pack } from "@plain-credit/core";
import { toCasePack } from "./case-pack.ts";
import { trapsForAll, trapsOfCauses } from "./traps-of-causes.ts";

/** Bad advice that tempts in a case: what not to do, what it leads to, what is true instead. */
export type Trap = {
  readonly id: string;
  readonly action: string;
  readonly harm: string;
  readonly truth: string;
  readonly severity: number;
  /** The causes beside which it is shown; empty means all. */
  readonly causes: readonly string[];
};

/** A telephone line to call, with the month or day for which the number was checked. */
export type Line = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly asOf: string;
};

/** All that the self-check reads on the device, in one language. */
export type CaseData = {
  readonly pack: Pack;
  readonly traps: readonly Trap[];
  readonly lines: readonly Line[];
};

/** The data of the self-check in one language. Throws when a listed misconception is missing or says nothing to do. */
export function toCaseData(pack: Pack, locale: Locale): CaseData {
  const listed = new Set([...trapsForAll, ...Object.values(trapsOfCauses).flat()]);
  return {
    pack: toCasePack(pack, locale),
    traps: [...listed].map((id) => toTrap(pack.misconceptions, id, locale)),
    lines: pack.constants.flatMap((constant) => toLine(constant, locale)),
  };
}

function toTrap(misconceptions: readonly Misconception[], id: string, locale: Locale): Trap {
  const misconception = misconceptions.find((listed) => listed.id === id);
  if (misconception?.action === undefined)
    throw new Error(`The pack holds no misconception to act on: ${id}`);
  const { action, harm, truth, severity } = misconception;
  const causes = Object.keys(trapsOfCauses).filter((cause) => trapsOfCauses[cause]?.includes(id) === true);
  return {
    id,
    action: localize(action, locale),
    harm: localize(harm, locale),
    truth: localize(truth, locale),
    severity,
    causes: trapsForAll.includes(id) ? [] : causes,
  };
}

function toLine({ id, name, value, unit, asOf }: Constant, locale: Locale): readonly Line[] {
  return unit === "telephone" ? [{ id, name: localize(name, locale), number: String(value), asOf }] : [];
}
