import { locales, type Locale, type Text } from "@plain-credit/core";
import type { Item, Option } from "../src/index.ts";
import { contentWords, termWords } from "../src/text/content-words.ts";
import { textLength } from "../src/text/text-length.ts";
import { jiebeiGraph, keysOf } from "./jiebei-forms.ts";

/** The flaws of an item that a guesser could use or that make it unsound, as `rule locale`; numbers are those of the design's rules. */
export function flawsOf(item: Item): readonly string[] {
  return [
    ...locales.flatMap((locale) =>
      Object.entries(perLocale).flatMap(([rule, breaks]) =>
        breaks(item, locale) ? [`${rule} ${locale}`] : [],
      ),
    ),
    ...[item.stem, ...item.options.map(({ text }) => text)].flatMap((text) =>
      numbersIn(text["zh-CN"]) === numbersIn(text.en) ? [] : [`34 numbers differ: ${text.en}`],
    ),
  ];
}

const perLocale: Readonly<Record<string, (item: Item, locale: Locale) => boolean>> = {
  "1 key longest": (item, locale) => {
    const { keys, others } = sidesOf(item);
    const [key, other] = [longest(keys, locale), longest(others, locale)];
    // Of steps and prompts none is a distractor.
    return others.length > 0 && key >= (locale === "en" ? 4 : 6) && key * 3 > other * 4;
  },
  "3 lengths apart": ({ options }, locale) => {
    const lengths = options.map(({ text }) => textLength(text, locale));
    return Math.max(...lengths) > 2 * Math.min(...lengths);
  },
  "10 all or none": ({ options }, locale) =>
    options.some(({ text }) =>
      /以上(?:都|皆|全|各|说法)|(?:都|全)(?:对|不对|不是)$|^(?:all|none|both) of/i.test(text[locale]),
    ),
  "11 combination": ({ options }, locale) =>
    options.some(({ text }) => /[①②③④⑤]|[A-E]\s*(和|与|and)\s*[A-E]\b/.test(text[locale])),
  "17 shared word": (item, locale) => {
    const { keys, others } = sidesOf(item);
    const stem = contentWords(item.stem)[locale];
    const hidden = new Set([
      ...termWords(jiebeiGraph)[locale],
      ...others.flatMap((text) => [...contentWords(text)[locale]]),
    ]);
    return keys.some((key) =>
      [...contentWords(key)[locale]].some((word) => stem.has(word) && !hidden.has(word)),
    );
  },
  "25 shared prefix": ({ options }, locale) => {
    const starts = options.map(({ text }) =>
      locale === "en" ? text.en.split(" ").slice(0, 3).join(" ") : text["zh-CN"].slice(0, 4),
    );
    return new Set(starts).size === 1;
  },
};

/** Rule 23, where options are whole sentences: the keys alone have as many numbers, or as many marks. */
export function standsOut(item: Item): boolean {
  return locales.some((locale) =>
    [/\d[\d,.]*/g, /[「」《》（）“”()，；：、,;:](?!\d)/g].some((mark) => {
      const { keys, others } = sidesOf(item);
      const count = (text: Text) => text[locale].match(mark)?.length ?? 0;
      return Math.min(...keys.map(count)) > Math.max(...others.map(count));
    }),
  );
}

function sidesOf(item: Item): { readonly keys: readonly Text[]; readonly others: readonly Text[] } {
  const ids = keysOf(item);
  const textsOf = (options: readonly Option[]) => options.map(({ text }) => text);
  return {
    keys: textsOf(item.options.filter(({ id }) => ids.includes(id))),
    others: textsOf(item.options.filter(({ id }) => !ids.includes(id))),
  };
}

function longest(texts: readonly Text[], locale: Locale): number {
  return Math.max(...texts.map((text) => textLength(text, locale)));
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The numbers written in digits, in order of size. Tenths aside: Chinese says 三成 where English says 30%; and 8月1日 where English says 1 August. */
function numbersIn(text: string): string {
  return [
    ...text
      .replace(/(?<=\d )[A-Z][a-z]+/g, (word) => String(months.indexOf(word) + 1 || word))
      .replace(/(\d),(?=\d{3})/g, "$1")
      .replace(/\b[1-9]0%/g, "")
      .matchAll(/\d+(?:\.\d+)?/g),
  ]
    .map(([number]) => Number(number))
    .sort((a, b) => a - b)
    .join(" ");
}
