import type { Locale } from "@plain-credit/core";
import type { Item, Option } from "../../../src/index.ts";
import { withOptions, withTexts } from "../change-item.ts";
import { distractorsOf, hasFigures, isChoice, isFigure, keysOf } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

type Mark = { readonly absent: RegExp; readonly put: (text: string) => string };

const marks: Readonly<Record<Locale, readonly Mark[]>> = {
  "zh-CN": [
    { absent: /[。.！!…]$/, put: (text) => `${text}。` },
    { absent: /[。.！!…]$/, put: (text) => `${text}！` },
    { absent: /[（(]/, put: (text) => `${text}（见合同）` },
    { absent: /[（(]/, put: (text) => `${text}(按年)` },
    { absent: /[「『“"《]/, put: (text) => `「${text}」` },
    { absent: /[；;]/, put: (text) => `${text}；这样最稳` },
    { absent: /[—–]/, put: (text) => `${text}——这样最稳` },
    { absent: /[：:]/, put: (text) => `答案：${text}` },
    { absent: /[。.！!…]/, put: (text) => `${text}……` },
  ],
  en: [
    { absent: /[.!…]$/, put: (text) => `${text}.` },
    { absent: /[.!…]$/, put: (text) => `${text}!` },
    { absent: /[([]/, put: (text) => `${text} (see the contract)` },
    { absent: /[“”"‘]/, put: (text) => `“${text}”` },
    { absent: /;/, put: (text) => `${text}; that is safest` },
    { absent: /[—–]/, put: (text) => `${text} — that is safest` },
    { absent: /:/, put: (text) => `Best: ${text}` },
    { absent: /[.!…]/, put: (text) => `${text}…` },
  ],
};

const punctuated: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice" || hasFigures(item, locale)) return undefined;
  const key = keysOf(item)[0];
  const free = marks[locale].filter(
    ({ absent }) => !item.options.some(({ text }) => absent.test(text[locale])),
  );
  if (key === undefined || free.length === 0) return undefined;
  return withOptions(item, locale, { [key.id]: dice.pick(free).put(key.text[locale]) });
};

const moreDecimals: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice" || !item.options.every(({ text }) => isFigure(text[locale])))
    return undefined;
  if (!item.options.every(({ text }) => /\.\d\d(?!\d)/.test(text[locale]))) return undefined;
  const [key] = keysOf(item);
  const more = dice.pick(["37", "4", "618", "05"]);
  return (
    key && withOptions(item, locale, { [key.id]: key.text[locale].replace(/(\.\d\d)(?!\d)/, `$1${more}`) })
  );
};

const fewerElsewhere: Variant = (item, locale) => {
  if (item.type !== "single-choice" || !item.options.every(({ text }) => /\.\d\d(?!\d)/.test(text[locale])))
    return undefined;
  const rounded = distractorsOf(item).map(({ id, text }) => [id, text[locale].replace(/\.\d+/, "")]);
  return withOptions(item, locale, Object.fromEntries(rounded));
};

const unitAlone: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice") return undefined;
  const unit = dice.pick(locale === "en" ? [" days", "%", " yuan", " months"] : [" 元", "%", " 天", " 个月"]);
  const base = 3 + dice.below(20);
  const texts = item.options.map(({ id }, at) => `${base + at * 7}${id === item.key ? unit : ""}`);
  return withTexts(item, locale, texts);
};

const bracketed: Variant = (item, locale, dice) => {
  if (!isChoice(item) || keysOf(item).length !== 1 || !hasFigures(item, locale)) return undefined;
  const [key] = keysOf(item);
  if (key === undefined || item.options.some(({ text }) => /[（(]/.test(text[locale]))) return undefined;
  const tail =
    locale === "en" ? dice.pick([" (rounded)", " (a year)"]) : dice.pick(["（约）", "（四舍五入）"]);
  return withOptions(item, locale, { [key.id]: key.text[locale] + tail });
};

const classes = [
  /[（(]/,
  /[「『“"《]/,
  /[。.！!…]$/,
  /[；;]/,
  /[—–]/,
  /[：:]/,
  /[，,](?!\d)/,
  /、/,
  /\d/,
  /[%％¥元]/,
  /\.\d/,
  /-/,
  /[’‘]/,
];

/** True where no sign stands in a key and in no distractor. A grid or an order has no key that could stand out. */
function unmarked(item: Item, locale: Locale): boolean {
  if (!isChoice(item)) return true;
  const told = (sign: RegExp) => (option: Option) => sign.test(option.text[locale]);
  return classes.every((sign) => !keysOf(item).some(told(sign)) || distractorsOf(item).some(told(sign)));
}

/** 23: the key alone has more decimals, a unit, brackets or punctuation. */
export const markedKey = planterOf(
  23,
  { punctuated, moreDecimals, fewerElsewhere, unitAlone, bracketed },
  unmarked,
);
