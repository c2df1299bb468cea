import type { Locale } from "@plain-credit/core";
import type { SingleChoiceItem } from "../../../src/index.ts";
import type { Dice } from "../dice.ts";

/** A bank of one model. */
export type Bank = readonly SingleChoiceItem[];

/** Plants the flaw of a rule about banks in a balanced one; undefined where the bank offers no place for it. */
export type BankPlanter = {
  readonly rule: number;
  readonly plant: (bank: Bank, locale: Locale, dice: Dice) => { bank: Bank; variant: string } | undefined;
};

/** The bank with a share of its items changed, from the given percentage up to all. */
export function changed(
  bank: Bank,
  dice: Dice,
  least: number,
  change: (item: SingleChoiceItem) => SingleChoiceItem,
): Bank {
  const percent = least + dice.below(101 - least);
  return bank.map((item) => (dice.below(100) < percent ? change(item) : item));
}
