import type { Text } from "@plain-credit/core";

/** The two columns. */
export const controlColumns: Readonly<Record<"own" | "others", Text>> = {
  own: { "zh-CN": "自己有事可做", en: "There is a step to take" },
  others: { "zh-CN": "只能看清了等", en: "Only wait and watch" },
};

/** Ways to ask, which mean the same. */
export const controlStems: readonly Text[] = [
  {
    "zh-CN": "{name}碰上了一件事：{outcome}。假如原因是下面这些，哪些自己有事可做，哪些只能看清了等？",
    en: "Something has happened to {name}: {outcome}. For which of these causes would there be a step to take, and for which is there only waiting?",
  },
  {
    "zh-CN": "{name}在发愁：{outcome}。下面这些原因，哪些自己动手就管用，哪些只能看清了等？",
    en: "{name} is worried: {outcome}. Which of these causes leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "邻居{name}来问：{outcome}，可能是下面这些原因。哪些自己有事可做，哪些只能看清了等？",
    en: "Your neighbour {name} comes to ask: {outcome}. Any of these may be the cause. Which leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "{outcome}，{name}不想白费力气。下面这些原因，哪些自己做一步就管用，哪些只能看清了等？",
    en: "{name} wants to waste no effort on this: {outcome}. With which of these causes does a step help, and with which is there only waiting?",
  },
  {
    "zh-CN": "{name}遇到的情况：{outcome}。先把可能的原因分一分：哪些自己有事可做，哪些只能看清了等？",
    en: "{name} sees this: {outcome}. Sort the possible causes first: which leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "{name}心里没底：{outcome}。这些原因里，哪些自己有事可做，哪些只能看清了等？",
    en: "{name} is unsure what to do: {outcome}. Which of these causes leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "{name}的情况是：{outcome}。有没有哪一步，自己做了就管用？先看原因：哪些有，哪些只能等？",
    en: "{name}’s case is this: {outcome}. Is there a step that would help? It depends on the cause: with which is there one, and with which only waiting?",
  },
  {
    "zh-CN": "{outcome}，{name}把可能的原因列了一张单子。单子上哪些自己有事可做，哪些只能看清了等？",
    en: "{name} has listed what may be behind this: {outcome}. Which causes on the list leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "朋友催{name}赶紧想办法，因为{outcome}。办法要看原因：下面哪些自己有事可做，哪些只能看清了等？",
    en: "A friend urges {name} to do something, because {outcome}. That depends on the cause: which of these leave a step to take, and which leave only waiting?",
  },
  {
    "zh-CN": "{name}想知道该动手还是该等：{outcome}。下面的原因，哪些自己有事可做，哪些只能看清了等？",
    en: "{name} wonders whether to act or to wait: {outcome}. Which of these causes leave a step to take, and which leave only waiting?",
  },
];

/** What the sorting is good for: the reason for the whole item. */
export const whySort: Text = {
  "zh-CN": "先问一句：有没有哪一步，自己做了就管用？有，就动手；没有，看清了等就好。",
  en: "First ask: is there a step that helps if you take it yourself? If there is, take it; if not, understand the cause and wait.",
};

/** A verdict in front of the reason of a cause about which something can be done. */
export const ownVerdict: Text = {
  "zh-CN": "这一条自己有事可做。",
  en: "Here there is a step to take.",
};

/** A verdict behind the reason of a cause about which nothing can be done, where the pack does not say it. */
export const othersVerdict: Text = {
  "zh-CN": "这一条自己使不上劲，只能看清了等。",
  en: "Nothing that you do changes this one; understand it and wait.",
};
