import type { Locale } from "@plain-credit/core";
import { toHalfWidth } from "../reading/to-half-width.ts";
import { toSimplified } from "../reading/to-simplified.ts";
import type { ItemRule } from "./item-rule.ts";

const listed = /[①-⑳⑴-⒇⒈-⒛Ⓐ-ⓩⅠ-Ⅻ❶-❿㈠-㈩]/;
const letters =
  /(?<![A-Za-z&])\(?[A-H]\)?\s*(?:和|与|及|以及|、|或者?|跟|还有|加|,|\+|\/|&|\band\b|\bor\b|\bplus\b)\s*\(?(?:both |option )?\(?[A-H]\)?(?![A-Za-z&])/;
const phrases: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /^\(?\d\)?(?:和|与|及|、|或|加|,|\+|\/)\(?\d\)?(?:(?:和|与|及|、|或|,)\(?\d\)?)*(?:都?(?:对|是|正确|可以))?$|第?[一二三四五六甲乙丙丁\d](?:项|个|种|条|句|步)?(?:和|与|及|、|或|跟)第[一二三四五六甲乙丙丁\d](?:项|个|种|条|句|步|者)|(?:^|[只仅])[甲乙丙丁](?:和|与|及|、|或)[甲乙丙丁]|(?:前|后|头|上面|以上|上述)[一二两三四几]?(?:两|二|三|四|几|\d)(?:项|个|种|条|句|者|步)|^[A-H]{2,}$|选项[A-H\d](?:和|与|及|、)|^[一二三四](?:和|与|及|、)[一二三四](?:都?(?:对|是|正确))?$/,
  en: /^[A-H]{2,}$|^\(?\d\)?(?:,| and| or| &| \+)\s*\(?\d\)?\s*(?:only)?$|\b(?:options?|answers?|statements?|items?|numbers?|choices?) \(?(?:[a-h]|\d|i{1,3}|iv|v)\)?(?:,| and| or| &)/i,
};
const english =
  /\b(?:the )?(?:first|second|third|last|fourth) (?:and|or) (?:the )?(?:first|second|third|last|fourth)\b(?: (?:option|answer|statement|choice|one)s?)?\.?$|\b(?:the )?(?:first|last) (?:two|three)(?: (?:options|answers|statements|choices|of these))?\.?$|\((?:[a-h]|i{1,3}|iv|\d)\) (?:and|or|&) \((?:[a-h]|i{1,3}|iv|\d)\)|^(?:both )?(?:I|II|III|IV|V)(?:,| and| or| &) (?:I|II|III|IV|V)\b|^(?:both )?[a-h] (?:and|or|&) [b-h](?: only)?\.?$/i;

/** 11: no option is put together from others: ①②, A 和 C, the first two. */
export const optionsCombined: ItemRule = {
  rule: 11,
  severity: "E",
  find: ({ lists, locale }) =>
    lists.flat().find((text) => {
      if (listed.test(text)) return true;
      const plain = toHalfWidth(text).trim();
      const bare =
        locale === "en"
          ? plain
          : toSimplified(plain)
              .replace(/\s/g, "")
              .replace(/[。.]$/, "");
      return letters.test(plain) || phrases[locale].test(bare) || (locale === "en" && english.test(plain));
    }),
};
