import { annualisedCost } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf } from "../../../text/format-figure.ts";
import { shiftingPointRight } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"promised" | "cut" | "days">;

const quotient = ({ promised, cut }: Case) => `${figure(cut)} ÷ (${figure(promised)} − ${figure(cut)})`;

const right: Way<Case> = {
  value: ({ promised, cut, days }) => annualisedCost({ received: promised - cut, charge: cut, days }) * 100,
  working: (drawn) => `${quotient(drawn)} ÷ ${drawn.days} × 365`,
  why: {
    "zh-CN":
      "真正借到的只有 {received}，利息要除以这个数，再从 {days} 天折成一年。法律上本金也只按 {received}算；年化超过民间借贷上限（LPR 的 4 倍）的部分，法院不支持。",
    en: "Only {received} was really lent: divide by that, and turn {days} days into a year. By law the principal is {received} too, and courts do not uphold what exceeds the cap on private lending (4 times the LPR).",
  },
};

/** What a sum cut from a short loan in advance is by the year. */
export const cutInAdvance = defineKind<Case>({
  id: "cut-in-advance",
  formula: "annualised-cost",
  level: 2,
  unit: "percent",
  byHand: true,
  parameters: { promised: steps(1500, 5000, 100), cut: steps(120, 400, 20), days: [7, 10, 14, 15] },
  slots: ({ promised, cut, days }) => ({
    promised: moneyOf(promised),
    received: moneyOf(promised - cut),
    cut: moneyOf(cut),
    days: countOf(days),
  }),
  openings: [
    {
      "zh-CN":
        "说好借 {promised}，{name}到手只有 {received}，少的 {cut}算利息先扣了，{days} 天后要还 {promised}。",
      en: "{promised} was agreed, but {name} received {received}: {cut} was kept as interest in advance, and {promised} is due after {days} days.",
    },
    {
      "zh-CN":
        "{name}急用钱，借条写 {promised}，对方先扣 {cut}，只给 {received}，约好 {days} 天还借条上的数。",
      en: "Short of cash, {name} signs a note for {promised}; the other keeps {cut}, hands over {received} and wants the sum on the note after {days} days.",
    },
  ],
  questions: [
    {
      "zh-CN": "按到手的钱算（一年 365 天，单利），年化是多少？",
      en: "On the money received, with 365 days and simple interest, what is that a year?",
    },
    {
      "zh-CN": "用实际到手的钱来算（单利，365 天），折成年利率是多少？",
      en: "Worked out on what really arrived (simple interest, 365 days), what is the annual rate?",
    },
  ],
  right,
  mistakes: [
    {
      id: "dividing-by-the-sum-promised",
      value: ({ promised, cut, days }) => (cut / promised / days) * 36_500,
      working: ({ promised, cut, days }) => `${figure(cut)} ÷ ${figure(promised)} ÷ ${days} × 365`,
      why: {
        "zh-CN": "这是除以说好的数；没到手的钱，不能算借到了。",
        en: "This divides by the sum agreed; what never arrived was not lent.",
      },
    },
    {
      id: "taking-a-year-of-360-days",
      value: (drawn) => (right.value(drawn) * 360) / 365,
      working: (drawn) => `${quotient(drawn)} ÷ ${drawn.days} × 360`,
      why: {
        "zh-CN": "这是按一年 360 天算的，题里说的是 365 天。",
        en: "This takes a year of 360 days; the question says 365.",
      },
    },
    {
      id: "taking-the-term-for-a-month",
      value: ({ promised, cut }) => (cut / (promised - cut)) * 1200,
      working: (drawn) => `${quotient(drawn)} × 12`,
      why: {
        "zh-CN": "这是把 {days} 天当成一个月，只乘了 12。",
        en: "This takes {days} days for a month and multiplies by 12.",
      },
    },
    {
      id: "halving-the-charge",
      value: (drawn) => right.value(drawn) / 2,
      working: (drawn) => `${right.working(drawn)} ÷ 2`,
      why: {
        "zh-CN": "到期一次还清，中间没有还过本金，不能减半。",
        en: "It is repaid in one sum with nothing on the way, so nothing is to be halved.",
      },
    },
    {
      id: "counting-one-day-too-few",
      value: ({ promised, cut, days }) => (cut / (promised - cut) / (days - 1)) * 36_500,
      working: (drawn) => `${quotient(drawn)} ÷ (${drawn.days} − 1) × 365`,
      why: { "zh-CN": "少算了一天。", en: "One day is missing." },
    },
    {
      id: "taking-off-the-cut-twice",
      value: ({ promised, cut, days }) => (cut / (promised - 2 * cut) / days) * 36_500,
      working: ({ promised, cut, days }) =>
        `${figure(cut)} ÷ (${figure(promised)} − ${figure(cut)} × 2) ÷ ${days} × 365`,
      why: {
        "zh-CN": "先扣的钱减了两遍，到手的没有这么少。",
        en: "The cut is taken off twice; more than that arrived.",
      },
    },
    {
      id: "counting-two-days-too-few",
      value: ({ promised, cut, days }) => (cut / (promised - cut) / (days - 2)) * 36_500,
      working: (drawn) => `${quotient(drawn)} ÷ (${drawn.days} − 2) × 365`,
      why: {
        "zh-CN": "放款和还款的两天都没有算，少了两天。",
        en: "The days of payout and of repayment are both left out, two days too few.",
      },
    },
    shiftingPointRight(right),
    {
      id: "taking-half-as-owed",
      value: (drawn) => right.value(drawn) * 2,
      working: (drawn) => `${right.working(drawn)} × 2`,
      why: {
        "zh-CN": "这是当成本金中途在减少、平均只用着一半；到期一次还，一直用着全部。",
        en: "This takes half the money as used on average; with one payment at the end all of it is used throughout.",
      },
    },
  ],
});
