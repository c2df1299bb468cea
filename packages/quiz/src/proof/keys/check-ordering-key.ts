import type { Issue } from "@plain-credit/core";
import type { OrderingItem } from "../../item/item.ts";
import type { Judgement } from "../prover.ts";
import { complain } from "./complain.ts";

/** Whether the pairs that count are exactly the entailed ones, and the order given has every step once and none before what must come first. */
export function checkOrderingKey(
  { options, key, pairs }: OrderingItem,
  { pairs: entailed = [] }: Judgement,
): readonly Issue[] {
  const keys = entailed.map((pair) => pair.join("<")).join(" ");
  const named = (list: OrderingItem["pairs"]) => new Set(list.map((pair) => pair.join("<")));
  const [given, due] = [named(pairs), named(entailed)];
  const reasons: Issue[] = [];
  if (due.size === 0) reasons.push(complain("key-none", "", keys));
  if (given.size < pairs.length) reasons.push(complain("key-repeated", [...given].join(" "), keys));
  for (const pair of given) if (!due.has(pair)) reasons.push(complain("pair-indefensible", pair, keys));
  for (const pair of due) if (!given.has(pair)) reasons.push(complain("key-incomplete", pair, keys));
  if (options.length !== key.length || options.some(({ id }) => !key.includes(id)))
    reasons.push(complain("order-incomplete", key.join(" "), keys));
  for (const [earlier, later] of entailed)
    if (key.indexOf(earlier) >= key.indexOf(later))
      reasons.push(complain("key-indefensible", `${earlier}<${later}`, keys));
  return reasons;
}
