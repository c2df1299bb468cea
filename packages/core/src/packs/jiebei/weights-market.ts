import type { Weight } from "../../model/weight.ts";

/** What signals say for and against the market causes. */
export const marketWeights = [
  {
    cause: "market-lender-retreat",
    signal: "lender-notice",
    value: "own-decision",
    weight: 15,
    why: {
      "zh-CN": "机构自己公开说了，而且这样的公告很少见。",
      en: "The lender says so in public itself, and such notices are rare.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "lender-notice",
    value: "cites-rule",
    weight: -3,
    why: {
      "zh-CN": "机构给的理由是规定；这话有时是托词，所以只算一点。",
      en: "The lender gives a rule as its reason; that may be an excuse, so it counts only a little.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "lender-notice",
    value: "absent",
    weight: -3,
    why: {
      "zh-CN": "许多收缩是不声不响的，没有公告只算一点。",
      en: "Many retreats are silent, so the lack of a notice counts only a little.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "press-report",
    value: "widespread",
    weight: 6,
    why: {
      "zh-CN": "机构收缩时，按时还款的人也会成批碰到。",
      en: "When a lender retreats, people who pay on time are hit in great numbers too.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "press-report",
    value: "absent",
    weight: -3,
    why: {
      "zh-CN": "大范围的收缩，一般会有人注意到。",
      en: "A wide retreat is usually noticed by somebody.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "elsewhere",
    value: "fine",
    weight: 3,
    why: {
      "zh-CN": "一家机构自己的决定，动不到别家的信贷。",
      en: "One lender’s own decision leaves credit from other lenders alone.",
    },
  },
  {
    cause: "market-lender-retreat",
    signal: "elsewhere",
    value: "also-cut",
    weight: -3,
    why: {
      "zh-CN": "几家同时变，就不只是一家机构的决定了。",
      en: "Several lenders moving at once is more than one lender’s decision.",
    },
  },
  {
    cause: "market-lender-change",
    signal: "lender-on-contract",
    value: "changed",
    weight: 15,
    why: {
      "zh-CN": "合同上的名字换了，这就是事实本身。",
      en: "Another name on the contract is the very fact itself.",
    },
  },
  {
    cause: "market-lender-change",
    signal: "lender-on-contract",
    value: "same",
    weight: -10,
    why: {
      "zh-CN": "真换了放款机构，合同或借款页上会写出新名字。",
      en: "A new lender would be named in the contract or on the loan page.",
    },
  },
  {
    cause: "market-lender-change",
    signal: "lender-notice",
    value: "lender-switch",
    weight: 15,
    why: {
      "zh-CN": "公告里写明换了机构，平时很少见到这样的公告。",
      en: "The notice states the change, and such notices are rare otherwise.",
    },
  },
  {
    cause: "market-lender-change",
    signal: "lender-notice",
    value: "absent",
    weight: -3,
    why: { "zh-CN": "换放款机构，一般会事先告知。", en: "A change of lender is usually announced." },
  },
  {
    cause: "market-lender-change",
    signal: "elsewhere",
    value: "fine",
    weight: 3,
    why: { "zh-CN": "换机构只影响这一笔额度。", en: "The change concerns this line of credit alone." },
  },
  {
    cause: "market-lender-change",
    signal: "elsewhere",
    value: "also-cut",
    weight: -3,
    why: {
      "zh-CN": "这家换了机构，别家没有理由跟着变。",
      en: "A change here gives other lenders no reason to move.",
    },
  },
] as const satisfies readonly Weight[];
