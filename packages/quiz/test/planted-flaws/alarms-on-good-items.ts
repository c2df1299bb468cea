import { lintItem } from "@plain-credit/quiz/quality";
import { drawGoodItems } from "./good-items.ts";

/** The rules that go by texts alone. */
const textual = new Set([1, 3, 5, 6, 7, 10, 11, 12, 13, 16, 17, 20, 21, 23, 24, 25, 27, 33, 34]);

/** What the rules about texts find in items that were read by hand and are good: a line each, none if all is well. */
export function alarmsOnGoodItems(): readonly string[] {
  return drawGoodItems().flatMap(({ near, item }) =>
    lintItem(item)
      .filter(({ rule }) => textual.has(rule))
      .map(({ rule, locale }) => `${rule} ${locale}: ${near}`),
  );
}
