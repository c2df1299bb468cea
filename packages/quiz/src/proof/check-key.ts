import type { Issue } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { checkChoiceKey } from "./keys/check-choice-key.ts";
import { checkMatchingKey } from "./keys/check-matching-key.ts";
import { checkNumericKey } from "./keys/check-numeric-key.ts";
import { checkOrderingKey } from "./keys/check-ordering-key.ts";
import { complain } from "./keys/complain.ts";
import type { Judgement } from "./prover.ts";

/** Whether the item's key is exactly what the facts bear out: one option for single choice and number, one at least for multiple choice, any rows of a grid, the entailed pairs of an ordering, one choice a prompt for matching. */
export function checkKey(item: Item, defensible: readonly string[], judgement: Judgement): readonly Issue[] {
  switch (item.type) {
    case "ordering":
      return checkOrderingKey(item, judgement);
    case "matching":
      return checkMatchingKey(item, judgement);
    case "true-false-grid":
      return checkChoiceKey(item.options, item.key, defensible);
    case "multiple-choice":
      return [...expectSome(defensible), ...checkChoiceKey(item.options, item.key, defensible)];
    case "numeric":
      return [...expectOne(defensible), ...checkNumericKey(item, defensible, judgement)];
    case "single-choice":
      return [...expectOne(defensible), ...checkSingleKey(item.options, item.key, defensible)];
  }
}

function expectSome(defensible: readonly string[]): readonly Issue[] {
  return defensible.length === 0 ? [complain("key-none", "", "")] : [];
}

function expectOne(defensible: readonly string[]): readonly Issue[] {
  const keys = defensible.join(" ");
  return [
    ...expectSome(defensible),
    ...(defensible.length > 1 ? [complain("key-ambiguous", keys, keys)] : []),
  ];
}

/** Of several defensible options one is given; that the others are not is the ambiguity, said once. */
function checkSingleKey(
  options: Item["options"],
  key: string,
  defensible: readonly string[],
): readonly Issue[] {
  return checkChoiceKey(options, [key], defensible).filter(({ code }) => code !== "key-incomplete");
}
