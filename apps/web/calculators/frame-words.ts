import type { Locale } from "@plain-credit/core";

const zhCN = {
  title: "算一算",
  lead: "五个小算盘，把广告上的数字换成看得懂的账。每一步都写出来；填的数字只在地址里，不留存。",
  open: "打开来算",
  all: "别的算法",
  work: "算一算",
  example: "下面先用一组例子算好了。换成你的数字，再点「算一算」。",
  result: "结果",
  formula: "公式",
  steps: "一步一步算",
  problems: (count: number) => `有 ${count} 处要改，改完再算`,
  keeps: "地址里带着这些数字，收藏或发给别人，打开就是这一页。",
  estimate: "这里是按你填的数算的，以合同和明示表上的为准。",
  listed: "、",
  problem: {
    missing: (label: string) => `「${label}」还空着。`,
    unreadable: (label: string, written: string) =>
      `「${label}」里的「${written}」看不懂。请填一个数，比如 12,000、1.2万 或 15.5%；小数点用「.」。`,
    choice: (label: string) => `「${label}」请从列出的里面选一个。`,
    below: (label: string, bound: string) => `「${label}」太小了，最少填 ${bound}。`,
    above: (label: string, bound: string) => `「${label}」太大了，最多填 ${bound}。`,
    notWhole: (label: string) => `「${label}」请填整数。`,
    neverCleared: (label: string) => `「${label}」还不够付利息，这样永远还不清。先看「还不上怎么办」。`,
  },
};

const en: typeof zhCN = {
  title: "Calculators",
  lead: "Five small calculators turn what the advertisement says into sums you can follow. Every step is shown; your figures stand in the address alone and are not kept.",
  open: "Open",
  all: "The other calculators",
  work: "Work it out",
  example: "An example is worked out below. Put in your own figures and press “Work it out”.",
  result: "Result",
  formula: "Formula",
  steps: "Step by step",
  problems: (count) => (count === 1 ? "1 entry to mend" : `${count} entries to mend`),
  keeps: "The address holds these figures: keep it or send it, and it opens on this page.",
  estimate: "Worked out from what you put in; the contract and its cost table are what counts.",
  listed: ", ",
  problem: {
    missing: (label) => `“${label}” is still empty.`,
    unreadable: (label, written) =>
      `“${written}” in “${label}” cannot be read. Please give a number such as 12,000 or 15.5%, with a point for decimals.`,
    choice: (label) => `Please choose one of what is listed for “${label}”.`,
    below: (label, bound) => `“${label}” is too small: at least ${bound}.`,
    above: (label, bound) => `“${label}” is too large: at most ${bound}.`,
    notWhole: (label) => `“${label}” has to be a whole number.`,
    neverCleared: (label) =>
      `“${label}” does not even cover the interest; like this the debts are never cleared. See “Cannot repay?” first.`,
  },
};

/** What stands around every calculator in a language. */
export function frameWordsOf(locale: Locale): typeof zhCN {
  return locale === "en" ? en : zhCN;
}
