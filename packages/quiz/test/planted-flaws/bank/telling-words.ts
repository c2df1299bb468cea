import type { Locale } from "@plain-credit/core";
import type { SingleChoiceItem } from "../../../src/index.ts";
import { withOptions } from "../change-item.ts";
import { distractorsOf, hasFigures, keysOf } from "../options-of.ts";
import { changed, type BankPlanter } from "./bank-planter.ts";

type Tails = Readonly<Record<Locale, readonly string[]>>;

const absolutes: Tails = {
  "zh-CN": ["，一定有用", "，绝对没错", "，从不例外", "，所有人都这样", "，这是必然的"],
  en: [", which always works", ", and never fails", ", as always", ", which never goes wrong"],
};

const hedges: Tails = {
  "zh-CN": ["，通常够用", "，可能有用", "，通常是这样", "，这样可能好些"],
  en: [", which usually helps", ", as is usually so", ", which usually will do"],
};

function telling(rule: number, tails: Tails): BankPlanter {
  return {
    rule,
    plant: (bank, locale, dice) => {
      if (bank.some((item) => hasFigures(item, locale))) return undefined;
      const inKeys = dice.below(2) === 0;
      const put = (item: SingleChoiceItem): SingleChoiceItem => {
        const { id, text } = dice.pick(inKeys ? keysOf(item) : distractorsOf(item));
        return withOptions(item, locale, {
          [id]: text[locale] + dice.pick(tails[locale]),
        }) as SingleChoiceItem;
      };
      return { bank: changed(bank, dice, 40, put), variant: inKeys ? "in keys" : "in distractors" };
    },
  };
}

/** 14: absolutes in keys or in distractors alone. */
export const tellingAbsolutes = telling(14, absolutes);

/** 15: hedges in keys or in distractors alone. */
export const tellingHedges = telling(15, hedges);
