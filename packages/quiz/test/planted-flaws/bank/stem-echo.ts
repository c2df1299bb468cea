import type { SingleChoiceItem } from "../../../src/index.ts";
import { withOptions } from "../change-item.ts";
import { hasFigures, keysOf } from "../options-of.ts";
import { changed, type BankPlanter } from "./bank-planter.ts";

/** 18: keys repeat more of the stem than distractors do. */
export const stemEcho: BankPlanter = {
  rule: 18,
  plant: (bank, locale, dice) => {
    if (bank.some((item) => hasFigures(item, locale))) return undefined;
    const echo = (item: SingleChoiceItem): SingleChoiceItem => {
      const [key] = keysOf(item);
      const parts = locale === "en" ? item.stem.en.split(/\s+/) : Array.from(item.stem["zh-CN"]);
      const length = Math.min(parts.length, Math.max(locale === "en" ? 9 : 14, Math.floor(parts.length / 4)));
      const start = dice.below(parts.length - length + 1);
      const piece = parts.slice(start, start + length).join(locale === "en" ? " " : "");
      if (key === undefined) return item;
      const text = locale === "en" ? `${key.text.en}: ${piece}` : `${key.text["zh-CN"]}：${piece}`;
      return withOptions(item, locale, { [key.id]: text }) as SingleChoiceItem;
    };
    return { bank: changed(bank, dice, 80, echo), variant: "key echoes stem" };
  },
};
