import type { Locale } from "@plain-credit/core";
import type { Item } from "../../../src/index.ts";
import { withStem } from "../change-item.ts";
import { grouped } from "../figures.ts";
import { planterOf, type Variant } from "../planter.ts";
import { withSentence } from "../stem-parts.ts";

const sentences = {
  "zh-CN": [
    (n: string) => `口袋里还有 ${n} 元零钱。`,
    (n: string) => `院子里种了 ${n} 棵树。`,
    (n: string) => `上个月走了 ${n} 公里路。`,
    (n: string) => `家里有 ${n} 本旧书。`,
    (n: string) => `手机里存着 ${n} 张照片。`,
  ],
  en: [
    (n: string) => `There is ¥${n} of change in a pocket.`,
    (n: string) => `There are ${n} trees in the yard.`,
    (n: string) => `Last month came to ${n} kilometres on foot.`,
    (n: string) => `There are ${n} old books at home.`,
    (n: string) => `The phone holds ${n} photos.`,
  ],
} as const;

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
    String(Number(number.replaceAll(",", ""))),
  );
}

function elsewhere(item: Item, locale: Locale): ReadonlySet<string> {
  const told = [item.rationale, ...item.options.flatMap(({ text, rationale }) => [text, rationale])];
  const cells = item.table?.rows.flat() ?? [];
  return new Set([...told, ...cells].flatMap((text) => numbersIn(text[locale])));
}

const added: Variant = (item, locale, dice) => {
  const value = dice.pick([17, 23, 37, 43, 53, 67, 2130, 3470, 6190]) + dice.below(3);
  const used = new Set([...elsewhere(item, locale), ...numbersIn(item.stem[locale])]);
  if (used.has(String(value))) return undefined;
  const sentence = dice.pick<(n: string) => string>(sentences[locale])(grouped(value));
  return withStem(item, locale, withSentence(item.stem[locale], locale, sentence));
};

/** 26: a number in the stem that neither solution nor rationale uses. */
export const unusedFact = planterOf(26, { added }, (item, locale) => {
  const used = elsewhere(item, locale);
  return numbersIn(item.stem[locale]).every((number) => used.has(number));
});
