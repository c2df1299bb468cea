import type { Issue } from "@plain-credit/core";
import type { Item } from "../item/item.ts";

/** Whether the item's key is exactly the defensible options: one for single choice, one at least for multiple choice. */
export function checkKey(item: Item, defensible: readonly string[]): readonly Issue[] {
  const given = typeof item.key === "string" ? [item.key] : item.key;
  const keys = defensible.join(" ");
  const complain = (code: string, option: string): Issue => ({
    code,
    path: ["key"],
    params: { option, keys },
  });
  const reasons: Issue[] = [];
  if (defensible.length === 0) reasons.push(complain("key-none", ""));
  if (item.type === "single-choice" && defensible.length > 1) reasons.push(complain("key-ambiguous", keys));
  for (const id of given) {
    if (!item.options.some((option) => option.id === id)) reasons.push(complain("key-unoffered", id));
    else if (!defensible.includes(id)) reasons.push(complain("key-indefensible", id));
  }
  if (item.type === "multiple-choice") {
    if (new Set(given).size < given.length) reasons.push(complain("key-repeated", given.join(" ")));
    for (const id of defensible) if (!given.includes(id)) reasons.push(complain("key-incomplete", id));
  }
  return reasons;
}
