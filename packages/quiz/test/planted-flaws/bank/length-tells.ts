import type { SingleChoiceItem } from "../../../src/index.ts";
import { withOptions } from "../change-item.ts";
import { lengthened } from "../clauses.ts";
import { lengthOf } from "../length-of.ts";
import { distractorsOf, hasFigures, keysOf } from "../options-of.ts";
import { changed, type BankPlanter } from "./bank-planter.ts";

/** 2: the key is the longest, or the shortest, more often than by chance. */
export const lengthTells: BankPlanter = {
  rule: 2,
  plant: (bank, locale, dice) => {
    if (bank.some((item) => hasFigures(item, locale))) return undefined;
    const long = dice.below(2) === 0;
    const stretch = (item: SingleChoiceItem): SingleChoiceItem => {
      const [key] = keysOf(item);
      if (key === undefined) return item;
      const lengths = distractorsOf(item).map(({ text }) => lengthOf(text[locale], locale));
      const most = long ? Math.max(...lengths) : lengthOf(key.text[locale], locale);
      const texts = (long ? [key] : distractorsOf(item)).map(({ id, text }) => [
        id,
        lengthened(text[locale], locale, most + 1, dice),
      ]);
      return withOptions(item, locale, Object.fromEntries(texts)) as SingleChoiceItem;
    };
    return { bank: changed(bank, dice, 50, stretch), variant: long ? "longest" : "shortest" };
  },
};
