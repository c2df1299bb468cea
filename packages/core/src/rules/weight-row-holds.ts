import type { SignalValue } from "../model/signal.ts";
import type { ContentRule } from "./content-rule.ts";
import { rowTolerance } from "./share-complete.ts";
import { weightRows, type WeightRow } from "./weight-rows.ts";

type Odds = { readonly lowest: number; readonly highest: number };

/** The odds that a weight stands for, from halfway (in decibans) to the band below to halfway to the one above. */
const oddsOf: Readonly<Record<number, Odds>> = {
  [-15]: { lowest: 0, highest: 1 / 17.8 },
  [-10]: { lowest: 1 / 17.8, highest: 1 / 6.31 },
  [-6]: { lowest: 1 / 6.31, highest: 1 / 2.82 },
  [-3]: { lowest: 1 / 2.82, highest: 1 / 1.41 },
  0: { lowest: 0.71, highest: 1.41 },
  3: { lowest: 1.41, highest: 2.82 },
  6: { lowest: 2.82, highest: 6.31 },
  10: { lowest: 6.31, highest: 17.8 },
  15: { lowest: 17.8, highest: Number.MAX_VALUE },
};

/** The weights of a row can hold at once: there are odds within their bands by which the answers of people with that cause add up to one, none over one. */
export const weightRowHolds: ContentRule = {
  codes: ["weight-row-untenable"],
  check: (graph) =>
    weightRows(graph).flatMap((row) => {
      const values = graph.signals.get(row.signal)?.values ?? [];
      // Rows without shares are the rule share-complete's.
      if (values.some(({ share }) => share === undefined) || isTenable(row, values)) return [];
      return [
        { code: "weight-row-untenable", path: row.path, params: { cause: row.cause, signal: row.signal } },
      ];
    }),
};

function isTenable({ weights }: WeightRow, values: readonly SignalValue[]): boolean {
  let [least, most] = [0, 0];
  for (const { id, share = 0 } of values) {
    const odds = oddsOf[weights.find(({ value }) => value === id)?.weight ?? 0];
    if (odds === undefined) continue;
    if (share * odds.lowest > 1 + rowTolerance) return false;
    least += share * odds.lowest;
    most += share * odds.highest;
  }
  return least <= 1 + rowTolerance && most >= 1 - rowTolerance;
}
