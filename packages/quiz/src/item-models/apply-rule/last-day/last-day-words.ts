import type { Text } from "@plain-credit/core";

/** Ways to tell what happened and to ask; {told} are the events, each with its day. */
export const lastDayForms: readonly [Text, ...Text[]] = [
  { "zh-CN": "{name}在{told}。{question}", en: "{told}. {question}" },
  {
    "zh-CN": "{name}的经过是这样：{told}。{question}",
    en: "This is what happened. {told}. {question}",
  },
  {
    "zh-CN": "{name}来请你帮忙算日子：{told}。{question}",
    en: "{name} would like help with counting. {told}. {question}",
  },
  {
    "zh-CN": "{name}想把日子算清楚：{told}。{question}",
    en: "{name} wants to get the date right. {told}. {question}",
  },
  {
    "zh-CN": "{name}翻开记事本：{told}。{question}",
    en: "{name} opens a notebook. {told}. {question}",
  },
];

/** The day from which it runs. */
export const anchor: Text = {
  "zh-CN": "{start}{act}，要从这天起算",
  en: "the time runs from {start}, when {name} {act}",
};

/** Counted from the wrong event. */
export const fromOther: Text = {
  "zh-CN": "这是从{day}起算的，那天只是{event}；{anchor}。",
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
  "seven-years": {
    "zh-CN": "七年是有的国家信用报告的年限，跟这件事不相干；这里是 {value}。",
    en: "Seven years is how far back credit reports go in some countries, another matter; here it is {value}.",
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
  "seven-years": "taking-the-time-of-other-countries",
};
