import type { BankPlanter } from "./bank-planter.ts";

/** 31: an option that recurs is the key too often, or never. */
export const recurringOption: BankPlanter = {
  rule: 31,
  plant: (bank, locale, dice) => {
    const times = new Map<string, number>();
    for (const { text } of bank.flatMap(({ options }) => options))
      times.set(text[locale], (times.get(text[locale]) ?? 0) + 1);
    const recurring = [...times].filter(([, count]) => count >= 60).map(([text]) => text);
    if (recurring.length === 0) return undefined;
    const text = dice.pick(recurring);
    const always = dice.below(2) === 0;
    const kept = bank.filter(({ key, options }) => {
      const option = options.find((one) => one.text[locale] === text);
      return option === undefined || (option.id === key) === always;
    });
    return { bank: kept, variant: always ? "always the key" : "never the key" };
  },
};
