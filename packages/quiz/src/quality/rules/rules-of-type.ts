import type { ItemType } from "../../item/item.ts";

/** Stem, reasons and languages: rules that hold for every item. */
const always = [8, 12, 13, 16, 20, 24, 26, 30, 32, 33, 34, 35];
/** Texts that stand side by side. */
const sideBySide = [3, 5, 10, 11, 25, 27];
/** One of them is right and the others are not. */
const rightAgainstWrong = [1, 7, 9, 17, 23];

/**
 * Which rules a response type is held to. The options of a choice are its choices, of a grid its rows, of an ordering
 * its steps; of a matching the prompts among themselves and the choices among themselves. A number’s options are not
 * shown, so nothing is asked of their looks. Rows may be true together and need no order, steps are sorted by whoever
 * answers, and rows and steps follow from one another as they like.
 */
export const rulesOfType: Readonly<Record<ItemType, readonly number[]>> = {
  "single-choice": [...always, ...sideBySide, ...rightAgainstWrong, 6, 21],
  "multiple-choice": [...always, ...sideBySide, ...rightAgainstWrong, 6, 21],
  "true-false-grid": [...always, ...sideBySide, 1, 9, 17, 23],
  ordering: [...always, ...sideBySide],
  matching: [...always, ...sideBySide, 6],
  numeric: [...always, 9],
};
