import type { Issue } from "@plain-credit/core";
import type { NumericItem } from "../../item/item.ts";
import type { Judgement } from "../prover.ts";
import { checkChoiceKey } from "./check-choice-key.ts";
import { complain } from "./complain.ts";

/** The share by which two ways to the same number may differ in rounding. */
const rounding = 1e-9;

/** Whether every number is the one that the facts give, the key is the one right number, and no mistake's number would pass for it. */
export function checkNumericKey(
  { options, key, values, tolerance }: NumericItem,
  defensible: readonly string[],
  { values: due = new Map() }: Judgement,
): readonly Issue[] {
  const reasons: Issue[] = [...checkChoiceKey(options, [key], defensible)];
  const right = values[key] ?? Number.NaN;
  const reach = Math.max(tolerance.absolute, tolerance.relative * Math.abs(right));
  if (!(tolerance.absolute >= 0 && tolerance.relative >= 0 && reach > 0))
    reasons.push(complain("tolerance-unusable", key, String(reach)));
  for (const { id } of options) {
    const [given, expected] = [values[id] ?? Number.NaN, due.get(id) ?? Number.NaN];
    if (!(Math.abs(given - expected) <= rounding * Math.max(1, Math.abs(expected))))
      reasons.push(complain("value-other", id, String(expected)));
    if (id !== key && Math.abs(given - right) <= reach)
      reasons.push(complain("key-ambiguous", id, String(right)));
  }
  return reasons;
}
