import type { Text } from "@plain-credit/core";

/** The two columns. */
export const controlColumns: Readonly<Record<"own" | "others", Text>> = {
  own: { "zh-CN": "自己能改变", en: "In one’s own hands" },
  others: { "zh-CN": "自己改变不了", en: "Out of one’s hands" },
};

/** Ways to ask, which mean the same. */
export const controlStems: readonly Text[] = [
  {
    "zh-CN": "{name}遇到的情况：{outcome}。假如原因是下面这些，哪些{name}自己能改变，哪些改变不了？",
    en: "What {name} is facing: {outcome}. Suppose it came of one of these: which would be in {name}’s own hands, and which would not?",
  },
  {
    "zh-CN": "{name}在发愁：{outcome}，自己能使上劲吗？下面这些原因，哪些自己能改变，哪些改变不了？",
    en: "{name} is worried: {outcome}. Is there anything to be done? Which of these causes are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "邻居{name}来问：{outcome}，可能是下面这些原因。哪些自己动手能改变，哪些改变不了？",
    en: "Your neighbour {name} asks about this: {outcome}. Of these possible causes, which are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "{outcome}，{name}不想白费力气。下面这些原因，哪些自己能改变，哪些只能等？",
    en: "{name} wants to waste no effort on this: {outcome}. Which of these causes are in one’s own hands, and which leave nothing but waiting?",
  },
  {
    "zh-CN": "{name}碰上了这件事：{outcome}。先把可能的原因分一分：哪些自己能改变，哪些改变不了？",
    en: "This has happened to {name}: {outcome}. Sort the possible causes first: which are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "{name}心里没底：{outcome}。这些原因里，哪些自己能改变，哪些改变不了？",
    en: "{name} feels unsure: {outcome}. Of these causes, which are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "先别急着想办法。{name}的情况是：{outcome}。下面的原因，哪些自己能改变，哪些改变不了？",
    en: "No hurry for remedies yet. {name}’s case: {outcome}. Which of these causes are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "{name}列了一张单子，写的是「{outcome}」可能的原因。哪些自己能改变，哪些改变不了？",
    en: "{name} has made a list of what may be behind it: {outcome}. Which of the causes on it are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "朋友催{name}赶紧想办法，因为{outcome}。办法要看原因：下面哪些自己能改变，哪些改变不了？",
    en: "A friend urges {name} to do something, because {outcome}. What can be done depends on the cause: which of these are in one’s own hands, and which are not?",
  },
  {
    "zh-CN": "{name}想知道这是谁定的：{outcome}。原因不同，答案也不同。下面哪些自己能改变，哪些改变不了？",
    en: "{name} wonders whose doing it is: {outcome}. That depends on the cause. Which of these are in one’s own hands, and which are not?",
  },
];

/** What the sorting is good for: the reason for the whole item. */
export const whySort: Text = {
  "zh-CN": "先问一句：这是自己做下的，还是别人定的？能改变的就动手，改变不了的，看清了等就好。",
  en: "Ask first whose doing it is. What is in your own hands you can set about; for the rest, understand it and wait.",
};

/** A verdict in front of the reason of a cause that one can change. */
export const ownVerdict: Text = {
  "zh-CN": "这一条自己能改变。",
  en: "This one is in one’s own hands.",
};

/** A verdict behind the reason of a cause that one cannot change, where the pack does not say it. */
export const othersVerdict: Text = {
  "zh-CN": "这一条自己改变不了，只能等。",
  en: "This one is out of one’s hands; all that is left is to wait.",
};
