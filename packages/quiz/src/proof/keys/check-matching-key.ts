import type { Issue } from "@plain-credit/core";
import type { MatchingItem } from "../../item/item.ts";
import type { Judgement } from "../prover.ts";
import { complain } from "./complain.ts";

/** Whether each prompt has exactly one choice that is right, and the key names it. */
export function checkMatchingKey(
  { options, choices, key }: MatchingItem,
  { matches = new Map() }: Judgement,
): readonly Issue[] {
  const reasons: Issue[] = [];
  const ids = choices.map(({ id }) => id);
  if (new Set(ids).size < ids.length || choices.length < 2)
    reasons.push(complain("choice-insufficient", ids.join(" "), ""));
  for (const locale of ["zh-CN", "en"] as const)
    if (new Set(choices.map(({ text }) => text[locale].trim().toLowerCase())).size < choices.length)
      reasons.push(complain("text-repeated", locale, ""));
  for (const id of Object.keys(key))
    if (!options.some((option) => option.id === id)) reasons.push(complain("key-unoffered", id, ""));
  for (const { id } of options) {
    const right = (matches.get(id) ?? []).filter((choice) => ids.includes(choice));
    const keys = right.join(" ");
    if (right.length === 0) reasons.push(complain("key-none", id, keys));
    if (right.length > 1) reasons.push(complain("key-ambiguous", id, keys));
    if (key[id] === undefined || !right.includes(key[id]))
      reasons.push(complain("key-indefensible", id, keys));
  }
  return reasons;
}
