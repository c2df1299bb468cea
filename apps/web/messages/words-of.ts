import type { Locale } from "@plain-credit/core";
import { en } from "./en.ts";
import { zhCN, type Words } from "./zh-cn.ts";

const words: Readonly<Record<Locale, Words>> = { "zh-CN": zhCN, en };

/** The app's own words in a language. */
export function wordsOf(locale: Locale): Words {
  return words[locale];
}
