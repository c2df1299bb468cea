import { printConstant, type PrintedConstant } from "./print-constant.ts";

type WithConstants = (words: TemplateStringsArray, ...constants: readonly PrintedConstant[]) => string;

const printing =
  (locale: "zh-CN" | "en"): WithConstants =>
  (words, ...constants) =>
    String.raw({ raw: words }, ...constants.map((constant) => printConstant(constant, locale)));

/** A Chinese text with constants of the pack in it, each by its id: zh`${"objection-days"} 日内答复`. */
export const zh = printing("zh-CN");

/** An English text with constants of the pack in it, each by its id: en`within ${"objection-days"} days`. */
export const en = printing("en");
