import type { Text } from "@plain-credit/core";

/** Ways to tell what happened and to ask; {told} are the events, each with its day. */
export const lastDayForms: readonly [Text, ...Text[]] = [
  { "zh-CN": "{name}在{told}。{question}", en: "{told}. {question}" },
  {
    "zh-CN": "{name}在{told}，想在日历上圈个日子。{question}",
    en: "{told}. It is time to ring a day on the calendar. {question}",
  },
  {
    "zh-CN": "{name}来请你帮忙算日子：{told}。{question}",
    en: "{name} would like help with counting. {told}. {question}",
  },
  {
    "zh-CN": "{name}在{told}，邻居们算出的日子都不一样。{question}",
    en: "{told}. Each neighbour counts to another day. {question}",
  },
  {
    "zh-CN": "{name}翻开记事本：{told}。{question}",
    en: "{name} opens a notebook. {told}. {question}",
  },
];

/** The day from which it runs. */
export const anchor: Text = {
  "zh-CN": "要从{start}{act}那天起算",
  en: "the time runs from {start}, when {name} {act}",
};

/** Counted from the wrong event. */
export const fromOther: Text = {
  "zh-CN": "这是从{day}{event}那天起算的；{anchor}。",
  en: "This counts from {day}, when {name} {event}; {anchor}.",
};

/** Counted from the wrong event, and by a wrong span besides. */
export const twoMistakes: Text = {
  "zh-CN": "错了两处。{first}{second}",
  en: "There are two mistakes here. {first} {second}",
};

/** What each wrong span is; {value} is the period, {other} another one. */
export const wrongSpan: Readonly<Record<string, Text>> = {
  period: {
    "zh-CN": "{other}是「{otherName}」；这里是 {value}。",
    en: "{other} is another period ({otherName}); here it is {value}.",
  },
  "working-days": {
    "zh-CN": "这只数了周一到周五；规定说的是日，周末也数在 {value}里。",
    en: "This counts Mondays to Fridays only; the rule says days, and weekends are part of the {value}.",
  },
  "one-week": {
    "zh-CN": "七天是网购退货的期限，跟这件事不相干；这里是 {value}。",
    en: "A week is the time for returning online purchases, another matter; here it is {value}.",
  },
  twice: {
    "zh-CN": "这把 {value}数了两遍；数一遍就到头了。",
    en: "This counts the {value} twice; once is all there is.",
  },
  "three-years": {
    "zh-CN": "三年是打官司要债的一般时效，跟这件事不相干；这里是 {value}。",
    en: "Three years is the usual time for suing over a debt, another matter; here it is {value}.",
  },
};

/** The mistake of a wrong event and of a wrong span, as a report names it; `period` is followed by the constant. */
export const mistakes: Readonly<Record<string, string>> = {
  before: "counting-from-an-earlier-event",
  after: "counting-from-a-later-event",
  period: "taking-another-period",
  "working-days": "counting-working-days",
  "one-week": "taking-the-week-of-returns",
  twice: "counting-twice",
  "three-years": "taking-the-time-for-suing",
};
