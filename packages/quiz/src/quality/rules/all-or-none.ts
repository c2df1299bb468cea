import type { Locale } from "@plain-credit/core";
import { toHalfWidth } from "../reading/to-half-width.ts";
import { toSimplified } from "../reading/to-simplified.ts";
import type { ItemRule } from "./item-rule.ts";

const phrases: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /(?:^|[,;:、。(「“])(?:以上|上述|上面|前面|前述)(?:的)?(?:[一二两三四五几各]|\d)?(?:者|项|个|种|条|句|点|步|件)?(?:选项|说法|答案|情况|做法|内容|原因|各项|所有|全部)?(?:都|皆|均|全|无一|没有一|任何|任一|各项|所有|全部|选项|说法|答案)|(?:^|[,;。])(?:[一二两三四五]者|[一二两三四五]项|[这那]些|它们|选项|说法|答案|全部|全)?(?:都|皆|均|全|全都|全部)(?:是|对|不对|不是|错|正确|不正确|错误|可以|可|有可能|非|选|不选)$|^(?:全部|全|皆)(?:对|错|是|非|正确|错误|选|不选)$|没有(?:一个|一项|一句|一种)?(?:正确|对)的?(?:答案|选项)?$|(?:其他|其余|别的)(?:各)?(?:选项|答案|说法|几项|三项)?(?:都|皆|均|全|全都)(?:是|对|不|错|正确)/,
  en: /\b(?:all|none|any|both|either|neither|each|every one|everything|nothing|not any) (?:of )?(?:the )?(?:above|foregoing|preceding|previous)\b|^(?:all|none|any|both|either|neither) (?:of )?(?:the|these|those|them)(?: (?:rest|others?))?(?: (?:options|answers|statements|choices|three|four|two))?(?: (?:is|are|apply|applies|hold|holds|would|may|can|do|does)\b.*)?\.?$|^(?:all|none|both|neither|nothing) (?:is|are|apply|applies) (?:correct|right|true|wrong|false|possible|incorrect)\.?$|^(?:all|none|both|neither)\.?$|\b(?:no correct|no right) (?:answer|option)\b|\bthe above (?:are|is) (?:all|both)\b/i,
};

/** 10: no option is all or none of the others, however worded. */
export const allOrNone: ItemRule = {
  rule: 10,
  severity: "E",
  find: ({ lists, locale }) => lists.flat().find((text) => phrases[locale].test(plainOf(text, locale))),
};

function plainOf(text: string, locale: Locale): string {
  const plain = toHalfWidth(text).replace(/。/g, ".");
  return locale === "en"
    ? plain.trim()
    : toSimplified(plain)
        .replace(/\s/g, "")
        .replace(/[.。!]+$/, "");
}
