import type { Locale } from "@plain-credit/core";
import { toSimplified } from "../reading/to-simplified.ts";
import type { ItemRule } from "./item-rule.ts";

const doubled: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /不是(?:不|没|未|无)|并?非(?:不|没|未|无)|不(?:能|会|可|得|该|应|要|应该|可能|可以)不(?!不)|不无|没有?(?:人|谁|什么|一个|一家)?不|没有?[\u4e00-\u9fff]{0,4}(?:不会|不能|不是)|没有(?:哪|谁|什么|任何|人|一)[\u4e00-\u9fff]{0,5}不|无(?:不|一不|人不)|未(?:必|尝|曾)不|莫不|不(?:是)?没有?(?!有)|从(?:不|没|未)[\u4e00-\u9fff]{0,4}不|别不|非[\u4e00-\u9fff]{1,8}不[可行能]|不(?:要|该)?拒不|不属于不|不(?:太|大)?可能(?:没|不)|难道不/,
  en: /\b(?:not|never|cannot|no one|nobody|nothing|none|no [a-z]+|[a-z]+n[’']t)(?: (?:do|does|did|is|are|was|were|be|been|has|have|had|can|could|will|would|shall|should|may|might|must|ever|to|really|simply|just)){0,2} (?:not|never|no|none|nobody|nothing|cannot|[a-z]+n[’']t)\b|\b(?:not|never|cannot|[a-z]+n[’']t)(?: [a-z]+){0,3} without\b|\b(?:not|n[’']t|never|untrue|false) (?:true|correct|right|so|the case)? ?that [^,;]*?\b(?:not|never|no|cannot|[a-z]+n[’']t)\b|\bnot (?:un(?!til|der|less)[a-z]{3,}|im(?:possible|proper|probable|practical|prudent)|il(?:legal|logical)|ir(?:relevant|regular|responsible)|in(?:correct|valid|capable|accurate|appropriate|sufficient|frequent))\b|\b(?:not|never|cannot|[a-z]+n[’']t|nobody) [a-z]+ (?:no|nothing|nobody|nowhere)\b|\bwithout (?:not|no|never)\b|\b(?:mustn[’']t|must not|should not|do not|does not|don[’']t) (?:fail|forget|refuse|omit) not\b/i,
};
/** Words and questions that double no denial: 对不对, “no, it is not”, “neither … nor”. */
const sound: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /不良|不同|不少|不久|不动产|(.)[不没]\1|(..)不\2|有没有|不管|不论|不仅|不但|不光|不只|不过|不得不是/g,
  en: /\bnot only\b|\bno matter\b|\bwhether or not\b|\bif not\b|\bno longer\b|\bno more\b/gi,
};

/** 13: nothing is denied twice in one clause of the stem or of an option. */
export const doubleNegation: ItemRule = {
  rule: 13,
  severity: "E",
  find: ({ stem, lists, locale }) =>
    [stem, ...lists.flat()]
      .flatMap((text) => clausesOf(text, locale))
      .find((clause) => doubled[locale].test(clause)),
};

function clausesOf(text: string, locale: Locale): readonly string[] {
  const plain = locale === "en" ? text : toSimplified(text).replace(/\s/g, "，");
  return plain.replace(sound[locale], "…").split(/[,.;:!?，。；：！？、「」『』“”（）()\n—]/);
}
