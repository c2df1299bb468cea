import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Drawn } from "./cost-kind.ts";
import { costKinds } from "./cost-kinds.ts";
import { reaches, tolerances, workOut } from "./distinct-mistakes.ts";

/** The case of a kind at some place of each of its ranges. */
function caseOf(kind: (typeof costKinds)[number], places: readonly number[]): Drawn {
  return Object.fromEntries(
    Object.entries(kind.parameters).map(([name, values], at) => [
      name,
      kind.constant?.parameter === name
        ? 3
        : (values[Math.floor((places[at] ?? 0) * values.length)] ?? Number.NaN),
    ]),
  );
}

const places = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
});

describe.each(costKinds.map((kind) => [kind.id, kind] as const))("%s", (_, kind) => {
  test("has three mistakes on each side of the key to draw from, whatever is drawn", () => {
    fc.assert(
      fc.property(places, (at) => {
        const { right, below, above } = workOut(kind, caseOf(kind, at), reaches.shown);
        expect(right).toBeGreaterThan(0);
        expect(below.length).toBeGreaterThanOrEqual(3);
        expect(above.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test("offers no number that an answer could be taken for besides another", () => {
    fc.assert(
      fc.property(places, (at) => {
        const { right, below, above } = workOut(kind, caseOf(kind, at), reaches.typed);
        const values = [...below.map(({ value }) => value), right, ...above.map(({ value }) => value)];
        for (const [place, value] of values.entries())
          expect(value - (values[place - 1] ?? -1e9)).toBeGreaterThan(2 * tolerances[kind.unit]);
      }),
    );
  });

  test("tells its story in four wordings at least, each with every number in both languages", () => {
    expect(kind.openings.length * kind.questions.length).toBeGreaterThanOrEqual(4);
    const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
    for (const text of [...kind.openings, ...kind.questions, kind.right.why])
      expect([...new Set(slotsOf(text.en))]).toEqual([...new Set(slotsOf(text["zh-CN"]))]);
  });

  test("names every mistake once", () => {
    const ids = kind.mistakes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+ing-[a-z0-9-]+$/);
  });
});
