import type { Text } from "@plain-credit/core";

/** The two columns. */
export const columnsOf: Readonly<Record<"kept" | "broken", Text>> = {
  kept: { "zh-CN": "合规矩", en: "By the rules" },
  broken: { "zh-CN": "不合规矩", en: "Against the rules" },
};

/** Ways to ask, which mean the same. */
export const byTheRuleForms: readonly [Text, ...Text[]] = [
  {
    "zh-CN": "{name}听来了这么几件事。照现在的规矩，哪些合规矩，哪些不合？",
    en: "{name} has heard of these. Under the present rules, which of these are allowed, and which are not?",
  },
  {
    "zh-CN": "楼里聊天，聊到了下面这些。{name}问：哪些合规矩，哪些不合？",
    en: "Over tea, talk turned to these. {name} asks: which are allowed, and which are not?",
  },
  {
    "zh-CN": "{name}把街坊的经历抄在一张纸上。请帮着分一分：哪些合规矩，哪些不合？",
    en: "{name} has noted these down and would like help: which are allowed, and which are not?",
  },
  {
    "zh-CN": "下面几件事，{name}拿不准。按规矩说，哪些站得住，哪些站不住？",
    en: "{name} is unsure about these. Which are allowed, and which are not?",
  },
];

/** Which cases are against the rules, with the reason of each. */
export const whySort: Text = {
  "zh-CN": "不合规矩的有 {count} 件。{reasons}",
  en: "Against the rules: {count}. {reasons}",
};

/** Why a case is by the rules or not: {line} is the constant, {value} the number of the case. */
export const caseReasons: Readonly<Record<string, Readonly<Record<"kept" | "broken", Text>>>> = {
  "up-to": {
    kept: {
      "zh-CN": "{name}：{line}。这里是 {value}，没有超过。",
      en: "{name}: {line}. {value} is not above that.",
    },
    broken: {
      "zh-CN": "{name}：{line}。这里是 {value}，超过了。",
      en: "{name}: {line}. {value} is above that.",
    },
  },
  beyond: {
    kept: {
      "zh-CN": "{name}：{line}。第 {value} 次不在里面，可以收。",
      en: "{name}: {line}. Visit {value} comes after these, so there may be a fee.",
    },
    broken: {
      "zh-CN": "{name}：{line}。第 {value} 次还在里面，不该收。",
      en: "{name}: {line}. Visit {value} is one of these, so there may be no fee.",
    },
  },
  outside: {
    kept: {
      "zh-CN": "{name}：{line}。{value}，不在这段时间里。",
      en: "{name}: {line}. The time here, {value}, is outside.",
    },
    broken: {
      "zh-CN": "{name}：{line}。{value}，正在这段时间里。",
      en: "{name}: {line}. The time here, {value}, lies within.",
    },
  },
  days: {
    kept: {
      "zh-CN": "{name}：{line}。第 {value}，没有超过。",
      en: "{name}: {line}. {value} is not more than that.",
    },
    broken: {
      "zh-CN": "{name}：{line}。第 {value}，已经过了。",
      en: "{name}: {line}. {value} is more than that.",
    },
  },
  years: {
    kept: {
      "zh-CN": "{name}：{line}，就是 {months}。这里是 {value}，没有超过。",
      en: "{name}: {line}, which is {months}. {value} is not more than that.",
    },
    broken: {
      "zh-CN": "{name}：{line}，就是 {months}。这里是 {value}，超过了。",
      en: "{name}: {line}, which is {months}. {value} is more than that.",
    },
  },
};
