import type { Issue } from "@plain-credit/core";
import { complain } from "./complain.ts";

/** Whether the options given as right are exactly the defensible ones. */
export function checkChoiceKey(
  options: readonly { readonly id: string }[],
  given: readonly string[],
  defensible: readonly string[],
): readonly Issue[] {
  const keys = defensible.join(" ");
  const reasons: Issue[] = [];
  for (const id of given) {
    if (!options.some((option) => option.id === id)) reasons.push(complain("key-unoffered", id, keys));
    else if (!defensible.includes(id)) reasons.push(complain("key-indefensible", id, keys));
  }
  if (new Set(given).size < given.length) reasons.push(complain("key-repeated", given.join(" "), keys));
  for (const id of defensible) if (!given.includes(id)) reasons.push(complain("key-incomplete", id, keys));
  return reasons;
}
