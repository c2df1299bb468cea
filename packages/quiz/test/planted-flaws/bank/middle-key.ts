import { hasFigures } from "../options-of.ts";
import type { BankPlanter } from "./bank-planter.ts";

/** 22: the key is the middle value more often than by chance. */
export const middleKey: BankPlanter = {
  rule: 22,
  plant: (bank, locale, dice) => {
    const numbers = bank.filter((item) => hasFigures(item, locale));
    if (numbers.length < 150) return undefined;
    const kept = numbers.filter(({ key, options }) => {
      const place = options.findIndex(({ id }) => id === key);
      const middle = Math.abs(place - (options.length - 1) / 2) < 1;
      return middle || dice.below(100) < 15;
    });
    return { bank: kept, variant: "middle" };
  },
};
