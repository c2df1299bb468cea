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
    en: "{told}, and each neighbour counts to another day. {question}",
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

/** What each wrong way of counting is; {value} is the period, {other} another one. */
export const whyWrong: Readonly<Record<string, Text>> = {
  from: {
    "zh-CN": "这是从{day}{event}那天起算的；{anchor}。",
    en: "This counts from {day}, when {name} {event}; {anchor}.",
  },
  by: {
    "zh-CN": "这套用了「{otherName}」的 {other}；这里是 {value}，从{start}起算。",
    en: "This takes {other}, the length of another period ({otherName}); here it is {value} from {start}.",
  },
  "working-days": {
    "zh-CN": "这只数了周一到周五；规定说的是日，周末也数在 {value}里。",
    en: "This counts Mondays to Fridays only; the rule says days, and weekends are part of the {value}.",
  },
  "one-week": {
    "zh-CN": "这是网购退货的七天，跟这件事不相干；这里是 {value}。",
    en: "This is the week in which online purchases may be returned, another matter; here it is {value}.",
  },
  twice: {
    "zh-CN": "这把 {value}数了两遍；一遍就到头了。",
    en: "This counts the {value} twice; once is all there is.",
  },
  "three-years": {
    "zh-CN": "三年是打官司要债的一般时效，说的是另一件事；这里是 {value}。",
    en: "Three years is the usual time for suing over a debt, another matter; here it is {value}.",
  },
  "year-end": {
    "zh-CN": "这凑到了年底；{value}数满当天就到头，不等年底。",
    en: "This goes on to the end of the year; the {value} are over on the day, whatever the month.",
  },
};

/** The mistake that each way is, as a report names it; `by` is followed by the constant. */
export const mistakeOf: Readonly<Record<string, string>> = {
  "working-days": "counting-working-days",
  "one-week": "taking-the-week-of-returns",
  twice: "counting-twice",
  "three-years": "taking-the-time-for-suing",
  "year-end": "waiting-for-the-year-end",
  "from:before-0": "counting-from-the-first-event",
  "from:before-1": "counting-from-an-earlier-event",
  "from:after-0": "counting-from-a-later-event",
};
