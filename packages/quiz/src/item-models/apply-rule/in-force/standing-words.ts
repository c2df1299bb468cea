import type { Text } from "@plain-credit/core";
import type { Standing } from "../../../item/facts/apply-rule-facts.ts";

/** What can be said of a rule and an act, in the order shown. */
export const standings: readonly Standing[] = ["applies", "too-early", "ended", "out-of-scope"];

/** The options. */
export const standingTexts: Readonly<Record<Standing, Text>> = {
  applies: { "zh-CN": "管得到：日子和对象都对得上", en: "Yes, both the day and the matter fit" },
  "too-early": { "zh-CN": "管不到：那天还没有轮到它", en: "No, it had not begun by that day" },
  ended: { "zh-CN": "管不到：那天它已经到头了", en: "No, it was already over by that day" },
  "out-of-scope": { "zh-CN": "管不到：这件事不归它来管", en: "No, the rule does not cover this" },
};

/** The mistake that a wrong standing shows, by what is right. */
export function mistakeIn(chosen: Standing, right: Standing): string {
  if (chosen === "applies")
    return (
      { "too-early": "applying-too-early", ended: "applying-too-late" }[right as string] ??
      "overlooking-the-scope"
    );
  return {
    "too-early": "mistaking-the-first-day",
    ended: "mistaking-the-last-day",
    "out-of-scope": "narrowing-the-scope",
  }[chosen];
}

/** The days of a rule as the stem tells them. */
export const validity: Readonly<Record<"from" | "from-until" | "until", Text>> = {
  from: { "zh-CN": "（从{from}起施行）", en: " (from {from} on)" },
  "from-until": { "zh-CN": "（从{from}管到{until}）", en: " (from {from} to {until})" },
  until: { "zh-CN": "（最晚到{until}）", en: " (up to {until} at the latest)" },
};

/** Ways to tell the act and to ask. */
export const inForceForms: readonly [Text, ...Text[]] = [
  {
    "zh-CN": "有一条规定：{demand}{validity}。{name}在{day}{act}。这条规定对这件事算数吗？",
    en: "A rule says: {demand}{validity}. On {day}, {name} {act}. Does the rule apply?",
  },
  {
    "zh-CN": "{name}在{day}{act}，后来听说有一条规定：{demand}{validity}。这件事可以用上它吗？",
    en: "On {day}, {name} {act}, and later heard of a rule: {demand}{validity}. Does it apply here?",
  },
  {
    "zh-CN": "{day}，{name}{act}。规定是这样写的：{demand}{validity}。这件事能照它办吗？",
    en: "On {day}, {name} {act}. The rule is this: {demand}{validity}. Does it hold in this case?",
  },
  {
    "zh-CN": "邻居说起一条规定：{demand}{validity}。{name}在{day}{act}。这条规定能用在这里吗？",
    en: "A neighbour speaks of a rule: {demand}{validity}. On {day}, {name} {act}. Is this a case for the rule?",
  },
];
