import type { Issue, Result } from "@plain-credit/core";
import type * as z from "zod/mini";
import type { Item } from "../item/item.ts";
import type { Wording } from "./check-wording.ts";
import type { OpenFinding, OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";

/** What a prover makes of an item: a verdict for each option of the facts, and what else is wrong. */
export type Judgement = {
  readonly options: ReadonlyMap<string, OptionVerdict>;
  /** For ordering: every pair of options that the knowledge puts in order, the earlier first. */
  readonly pairs?: readonly (readonly [earlier: string, later: string])[];
  /** For matching: the choices that would be right for each option. */
  readonly matches?: ReadonlyMap<string, readonly string[]>;
  /** For a number: what each option's number has to be. */
  readonly values?: ReadonlyMap<string, number>;
  readonly openWorld?: readonly OpenFinding[];
  /** What stem and options must say to put these facts. */
  readonly wording: Wording;
  readonly reasons: readonly Issue[];
};

/** Solves the items of one model from their facts and the raw pack. */
export type Prover<Facts> = {
  readonly facts: z.ZodMiniType<Facts>;
  readonly judge: (knowledge: Knowledge, facts: Facts) => Judgement;
};

/** A prover that takes facts of any shape; those that are not its own come back with all that is wrong with them. */
export type AnyProver = (knowledge: Knowledge, item: Item) => Result<Judgement, readonly Issue[]>;

/** Hides which facts a prover takes, so that provers stand in one table. */
export function anyProver<Facts>({ facts, judge }: Prover<Facts>): AnyProver {
  return (knowledge, item) => {
    const parsed = facts.safeParse(item.facts);
    if (parsed.success) return { ok: true, value: judge(knowledge, parsed.data) };
    const error = parsed.error.issues.map((issue) => ({
      code: "facts-malformed",
      path: ["facts", ...issue.path.map(String)],
      params: { problem: issue.code },
    }));
    return { ok: false, error };
  };
}
