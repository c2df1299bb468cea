import type { Item, ItemType } from "@plain-credit/quiz";
import { grid, multiple, single } from "./items-to-choose.ts";
import { pairing, rate, steps } from "./items-to-work-out.ts";

/** One item of each response type, written by hand. */
export const itemOfEachType: Readonly<Record<ItemType, Item>> = {
  "single-choice": single,
  "multiple-choice": multiple,
  "true-false-grid": grid,
  ordering: steps,
  matching: pairing,
  numeric: rate,
};
