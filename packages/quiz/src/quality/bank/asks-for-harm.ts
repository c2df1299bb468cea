import type { Item } from "../../item/item.ts";

/** Whether to name what does plain harm is ever the right answer in a bank: then a harmful option counts like any other. */
export function asksForHarm(bank: readonly Item[]): boolean {
  const harms = new Set(
    bank.flatMap(({ options }) => options.filter(({ harmful }) => harmful).map(({ text }) => text.en)),
  );
  // A key is never flagged, since to name the harm is right; the same text beside another key is.
  return bank.some(
    (item) =>
      item.type === "single-choice" &&
      item.options.some(({ id, text }) => id === item.key && harms.has(text.en)),
  );
}
