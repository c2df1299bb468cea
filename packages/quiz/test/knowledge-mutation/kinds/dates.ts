import type { Pack } from "@plain-credit/core";
import { changeAt, removed, type Path } from "../change-at.ts";
import { movedDate } from "../moved-date.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

type Value = string | number | null | typeof removed;

/** Every date moved by a year both ways, and taken out where it need not be. */
export const dates: MutationKind = ({ asOf, sources, claims, rules, constants, events }) => [
  ...moves("date of the pack", "pack", ["asOf"], asOf),
  ...sources.flatMap(({ id, published, effective, checked }, at) => [
    ...moves("date source published", id, ["sources", at, "published"], published, null),
    ...moves("date source effective", id, ["sources", at, "effective"], effective, null),
    ...moves("date source checked", id, ["sources", at, "checked"], checked),
  ]),
  ...claims.flatMap(({ id, evidence: { noneFound } }, at) =>
    moves("date of a search", id, ["claims", at, "evidence", "noneFound", "asOf"], noneFound?.asOf),
  ),
  ...rules.flatMap(({ id, effective, until }, at) => [
    ...moves("date rule effective", id, ["rules", at, "effective"], effective),
    ...moves("date rule until", id, ["rules", at, "until"], until, removed),
  ]),
  ...constants.flatMap(({ id, asOf: seen, reviewBy }, at) => [
    ...moves("date constant asOf", id, ["constants", at, "asOf"], seen),
    ...moves("date constant reviewBy", id, ["constants", at, "reviewBy"], reviewBy),
  ]),
  ...events.flatMap(({ id, date }, at) => moves("date event", id, ["events", at, "date"], date)),
];

/** The official numbers of rules and sources, another and none. */
export const numbers: MutationKind = ({ rules, sources }) =>
  ([["rules", rules] as const, ["sources", sources] as const] as const).flatMap(([list, nodes]) =>
    nodes.flatMap(({ id, number }, at) =>
      number === null
        ? [to(`document number of ${list}`, id, [list, at, "number"], "第1号")]
        : [
            to(`document number of ${list}`, id, [list, at, "number"], null),
            to(`document number of ${list}`, id, [list, at, "number"], otherDigits(number)),
          ],
    ),
  );

/** The value of each constant, another; dates a year both ways. */
export const values: MutationKind = ({ constants }) =>
  constants.flatMap(({ id, value, unit }, at) => {
    const path = ["constants", at, "value"] as const;
    if (unit === "date" && typeof value === "string") return moves("constant value", id, path, value);
    if (typeof value === "number")
      return [value * 2, value / 2].map((other) => to("constant value", id, path, other));
    return [to("constant value", id, path, otherDigits(value))];
  });

function moves(
  kind: string,
  id: string,
  path: readonly [keyof Pack, ...Path],
  date: string | null | undefined,
  gone?: Value,
): readonly Mutation[] {
  if (date === null || date === undefined) return [];
  return [
    ...[-1, 1].map((years) => to(kind, id, path, movedDate(date, years))),
    ...(gone === undefined ? [] : [to(kind, id, path, gone)]),
  ];
}

function to(kind: string, id: string, path: readonly [keyof Pack, ...Path], value: Value): Mutation {
  const shown = value === removed || value === null ? "none" : String(value);
  return {
    kind,
    id: `${id} ${path.slice(2).join(".")} to ${shown}`,
    list: path[0],
    touches: [id],
    change: (pack) => changeAt(pack, path, value),
  };
}

/** The same words with their last digit counted up. */
function otherDigits(words: string): string {
  return words.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
}
