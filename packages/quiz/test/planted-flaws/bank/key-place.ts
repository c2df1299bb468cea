import type { BankPlanter } from "./bank-planter.ts";

/** 4: keys stand in some places more often than in others. */
export const keyPlace: BankPlanter = {
  rule: 4,
  plant: (bank, _, dice) => {
    const never = dice.below(2) === 0;
    const place = dice.pick(["a", "b", "c"]);
    if (bank.some(({ options }) => options.length < 3)) return undefined;
    const kept = bank.filter(({ key }) => (never ? key !== place : key === place || dice.below(100) < 30));
    return { bank: kept, variant: never ? "never there" : "mostly there" };
  },
};
