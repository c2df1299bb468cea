import { annualRate, minimumPayments } from "@plain-credit/core/finance";
import { figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { shiftingPointLeft, shiftingPointRight } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"balance" | "rate" | "share">;

const right: Way<Case> = {
  value: ({ balance, rate, share }) =>
    minimumPayments({
      balance,
      periodicRate: rate / 100,
      share: share / 100,
      floor: 100,
      base: "principal",
    })?.[0]?.payment ?? 0,
  working: ({ balance, rate, share }) =>
    `${figure(balance)} × ${share}% + ${figure(balance)} × ${figure(rate)}%`,
  why: {
    "zh-CN": "最低还款里，一部分是本金，另一部分是当月利息（月息乘 12，年利率 {annual}），本金没少多少。",
    en: "Of the minimum one part is principal and the other the month’s interest ({annual} a year, monthly times 12), so the debt shrinks little.",
  },
};

/** The first minimum of a card. */
export const minimumDue = defineKind<Case>({
  id: "minimum-due",
  formula: "minimum-payments",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: { balance: steps(5000, 60_000, 130), rate: [1.2, 1.35, 1.5], share: [5, 10] },
  slots: ({ balance, rate, share }) => ({
    balance: moneyOf(balance),
    rate: rateOf(rate),
    share: rateOf(share),
    annual: rateOf(annualRate(rate, 12)),
  }),
  openings: [
    {
      "zh-CN": "{name}的信用卡欠 {balance}，月息 {rate}。这张卡的最低还款，是欠款的 {share} 再加上当月利息。",
      en: "{name} owes {balance} on a card at {rate} a month. Its minimum is {share} of what is owed, plus the month’s interest.",
    },
    {
      "zh-CN":
        "家里人说「还最低就行」。{name}卡上欠 {balance}，合同写着：最低还款等于欠款的 {share} 加当月利息，利息每月 {rate}。",
      en: "“Just pay the minimum”, says the family. {name} owes {balance}; by the contract the minimum is {share} of it plus the month’s interest of {rate}.",
    },
  ],
  questions: [
    { "zh-CN": "这个月最低要还多少？", en: "How much is the minimum this month?" },
    { "zh-CN": "照合同，这个月至少还多少？", en: "By the contract, how much at least is due this month?" },
  ],
  right,
  mistakes: [
    {
      id: "forgetting-the-interest",
      value: ({ balance, share }) => (balance * share) / 100,
      working: ({ balance, share }) => `${figure(balance)} × ${share}%`,
      why: {
        "zh-CN": "这只是本金那部分，忘了加当月利息。",
        en: "This is the part of principal only; the month’s interest comes on top.",
      },
    },
    {
      id: "taking-the-share-of-both",
      value: ({ balance, rate, share }) => (balance * (1 + rate / 100) * share) / 100,
      working: ({ balance, rate, share }) => `${figure(balance)} × (1 + ${figure(rate)}%) × ${share}%`,
      why: {
        "zh-CN": "这是本金和利息合起来再取比例；合同里利息要全付。",
        en: "This takes the share of principal and interest together; by the contract all of the interest is due.",
      },
    },
    {
      id: "taking-the-interest-alone",
      value: ({ balance, rate }) => (balance * rate) / 100,
      working: ({ balance, rate }) => `${figure(balance)} × ${figure(rate)}%`,
      why: {
        "zh-CN": "这只是当月利息，没有还本金。",
        en: "This is the month’s interest alone, with no principal.",
      },
    },
    {
      id: "counting-the-interest-twice",
      value: ({ balance, rate, share }) => (balance * (share + 2 * rate)) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × ${share}% + ${figure(balance)} × ${figure(rate)}% × 2`,
      why: { "zh-CN": "当月利息算了两遍。", en: "The month’s interest is counted twice." },
    },
    {
      id: "adding-interest-before-and-after",
      value: ({ balance, rate, share }) =>
        (balance * (1 + rate / 100) * share) / 100 + (balance * rate) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × (1 + ${figure(rate)}%) × ${share}% + ${figure(balance)} × ${figure(rate)}%`,
      why: {
        "zh-CN": "取比例的时候已经把利息算进去，后面又加了一次。",
        en: "The share already includes interest, and then interest is added once more.",
      },
    },
    {
      id: "taking-a-year-of-interest",
      value: ({ balance, rate, share }) => (balance * (share + 12 * rate)) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × ${share}% + ${figure(balance)} × ${figure(rate)}% × 12`,
      why: {
        "zh-CN": "这是把一年的利息放进了一个月。",
        en: "This puts a year’s interest into one month.",
      },
    },
    {
      id: "counting-half-a-month-of-interest",
      value: ({ balance, rate, share }) => (balance * (share + rate / 2)) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × ${share}% + ${figure(balance)} × ${figure(rate)}% ÷ 2`,
      why: { "zh-CN": "当月利息只算了一半。", en: "Only half of the month’s interest is counted." },
    },
    {
      id: "taking-off-the-interest",
      value: ({ balance, rate, share }) => (balance * (share - rate)) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × ${share}% − ${figure(balance)} × ${figure(rate)}%`,
      why: { "zh-CN": "利息是另加的，这里减掉了。", en: "The interest comes on top; here it is taken off." },
    },
    {
      id: "counting-a-quarter-of-interest",
      value: ({ balance, rate, share }) => (balance * (share + 3 * rate)) / 100,
      working: ({ balance, rate, share }) =>
        `${figure(balance)} × ${share}% + ${figure(balance)} × ${figure(rate)}% × 3`,
      why: { "zh-CN": "这是把三个月的利息放进了一个月。", en: "This puts three months’ interest into one." },
    },
    shiftingPointRight(right),
    shiftingPointLeft(right),
  ],
});
