import { locales, type Locale, type Pack, type Text } from "@plain-credit/core";
import { knownTexts } from "./known-texts.ts";
import { cut } from "./without-known.ts";

const denials: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /[不没未别]有?/g,
  en: /\b(?:do not|does not|is not|are not|not|no|never|cannot) /gi,
};

/** Whether a text says in one language what the pack says, and in the other the same less a denial. */
export function dropsDenial(text: Text, pack: Pack): boolean {
  return locales.some((locale) => {
    const other = locale === "en" ? "zh-CN" : "en";
    return knownTexts(pack, text[locale], locale).some(
      ({ parts }) =>
        cut(text[locale], parts[locale]) !== undefined &&
        cut(text[other], parts[other]) === undefined &&
        parts[other].some((part) => lessened(part, other).some((said) => text[other].includes(said))),
    );
  });
}

/** Whether a text holds in one language alone what the pack has in both, at some length. */
export function takesOverHalf(text: Text, pack: Pack): boolean {
  return locales.some((locale) => {
    const other = locale === "en" ? "zh-CN" : "en";
    return knownTexts(pack, text[locale], locale).some(
      ({ parts, ...known }) =>
        known[locale].length >= (locale === "en" ? 16 : 7) &&
        cut(text[locale], parts[locale]) !== undefined &&
        cut(text[other], parts[other]) === undefined,
    );
  });
}

/** The part without one of its denials. What is left must be long enough to be no chance. */
function lessened(part: string, locale: Locale): readonly string[] {
  return [...part.matchAll(denials[locale])]
    .flatMap(({ index, 0: said }) =>
      [said, said.slice(0, 1)].map((dropped) => part.slice(0, index) + part.slice(index + dropped.length)),
    )
    .filter((left) => left.trim().length >= (locale === "en" ? 10 : 4));
}
