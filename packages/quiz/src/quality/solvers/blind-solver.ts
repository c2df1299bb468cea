import type { Locale } from "@plain-credit/core";
import type { Item, ItemType } from "../../item/item.ts";
import { expectedScore } from "./expected-score.ts";
import { seenLines, type SeenLine } from "./seen-line.ts";

/** A way to guess without knowing anything of credit. */
export type BlindSolver = {
  readonly id: string;
  /** Whether it reads the stem or the options alone. */
  readonly sight: "options" | "stem";
  /** The response types that it can guess at. */
  readonly types: readonly ItemType[];
  /** The points that it earns of an item on average, 0 to 1; ties are shared evenly, so no luck is in it. */
  readonly expected: (item: Item, locale: Locale) => number;
};

/** How much each option of a line looks like the right one; the higher, the more. */
export type Rate = (line: SeenLine) => readonly number[];

/** The types whose answer is a choice among texts. */
export const choiceTypes: readonly ItemType[] = [
  "single-choice",
  "multiple-choice",
  "true-false-grid",
  "matching",
];

/** A solver that rates options and answers by its ratings; it never sees the key. */
export function ratingSolver(
  id: string,
  rate: Rate,
  { sight = "options", types = choiceTypes }: Partial<Pick<BlindSolver, "sight" | "types">> = {},
): BlindSolver {
  return {
    id,
    sight,
    types,
    expected: (item, locale) => expectedScore(item, seenLines(item, locale).map(rate)),
  };
}
