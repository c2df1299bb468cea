import type { Item } from "../item/item.ts";
import type { BankFinding, BankRule } from "./bank/bank-rule.ts";
import { keyLength } from "./bank/key-length.ts";
import { keyPosition } from "./bank/key-position.ts";
import { negativeStems } from "./bank/negative-stems.ts";
import { overlapWithStem } from "./bank/overlap-with-stem.ts";
import { recurringOptions } from "./bank/recurring-options.ts";
import { convergence, middleKeys } from "./bank/solver-bound.ts";
import { absoluteRates, hedgeRates } from "./bank/telling-word-rates.ts";

const rules: readonly BankRule[] = [
  keyLength,
  keyPosition,
  negativeStems,
  absoluteRates,
  hedgeRates,
  overlapWithStem,
  convergence,
  middleKeys,
  recurringOptions,
];

/** What a bank gives away that no single item does, model by model; some thousand items a model make it sure. */
export function lintBank(items: readonly Item[]): readonly BankFinding[] {
  const byModel = new Map<string, Item[]>();
  for (const item of items) {
    const bank = byModel.get(item.model) ?? [];
    byModel.set(item.model, bank);
    bank.push(item);
  }
  return [...byModel].flatMap(([model, bank]) =>
    rules.flatMap((rule) => rule(bank).map((finding) => ({ severity: "B" as const, model, ...finding }))),
  );
}
