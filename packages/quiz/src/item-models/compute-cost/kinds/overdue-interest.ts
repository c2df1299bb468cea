import { annualRate, penaltyInterest, simpleInterest } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf, toCents } from "../../../text/format-figure.ts";
import { countingFallingBalance, shiftingPointLeft, shiftingPointRight } from "../common-mistakes.ts";
import { dailyRates, defineKind, principals, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "daily" | "days" | "surcharge">;

const ordinary = ({ principal, daily, days }: Case) =>
  simpleInterest({ principal, dailyRate: daily / 100, days });
const product = ({ principal, daily, days }: Case) => `${figure(principal)} × ${figure(daily)}% × ${days}`;

const right: Way<Case> = {
  value: ({ principal, daily, days, surcharge }) =>
    penaltyInterest({ principal, dailyRate: daily / 100, days, surcharge: surcharge / 100 }),
  working: (drawn) => `${product(drawn)} × (1 + ${drawn.surcharge}%)`,
  why: {
    "zh-CN": "先把日利率加上 {surcharge}，再乘逾期的天数；逾期时的利率，按 365 天是年利率 {annual}。",
    en: "Raise the daily rate by {surcharge}, then multiply by the days overdue; the raised rate is {annual} a year over 365 days.",
  },
};

/** The interest on what is overdue. */
export const overdueInterest = defineKind<Case>({
  id: "overdue-interest",
  formula: "penalty-interest",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: principals,
    daily: dailyRates,
    days: steps(20, 90, 5),
    surcharge: [30, 40, 50],
  },
  slots: ({ principal, daily, days, surcharge }) => ({
    principal: moneyOf(principal),
    daily: rateOf(daily),
    days: countOf(days),
    surcharge: rateOf(surcharge),
    annual: rateOf(toCents(annualRate(daily, 365) * (1 + surcharge / 100))),
  }),
  openings: [
    {
      "zh-CN":
        "{name}有 {principal}本金晚还了 {days} 天。合同的日利率是 {daily}，逾期在这个基础上加收 {surcharge}。",
      en: "{name} was {days} days late with {principal} of principal. The contract has {daily} a day, raised by {surcharge} of that when overdue.",
    },
    {
      "zh-CN":
        "{name}住院，{principal}的借款到期没能还上，过了 {days} 天才还。平时日利率 {daily}，逾期在这个基础上加收 {surcharge}。",
      en: "In hospital, {name} could not repay {principal} when due and did so {days} days later. The usual rate is {daily} a day; when overdue it is raised by {surcharge} of that.",
    },
  ],
  questions: [
    { "zh-CN": "这段时间的逾期利息一共是多少？", en: "How much overdue interest is that in all?" },
    { "zh-CN": "晚还的这些天，利息要付多少？", en: "How much interest do the late days cost?" },
  ],
  right,
  mistakes: [
    {
      id: "forgetting-the-surcharge",
      value: ordinary,
      working: product,
      why: {
        "zh-CN": "这还是平时的利率，忘了逾期要加收。",
        en: "This is still the usual rate; overdue it is raised.",
      },
    },
    {
      id: "taking-the-surcharge-alone",
      value: (drawn) => (ordinary(drawn) * drawn.surcharge) / 100,
      working: (drawn) => `${product(drawn)} × ${drawn.surcharge}%`,
      why: {
        "zh-CN": "这只是加收的那一截，原来的利息也照付。",
        en: "This is only what is added; the usual interest is due as well.",
      },
    },
    {
      id: "adding-the-raised-rate-to-the-usual",
      value: (drawn) => ordinary(drawn) * (2 + drawn.surcharge / 100),
      working: (drawn) => `${product(drawn)} × (1 + 1 + ${drawn.surcharge}%)`,
      why: {
        "zh-CN": "上浮后的利率已经含了原来的利息，这样就把原来的算了两遍。",
        en: "The raised rate contains the usual one; this counts the usual interest twice.",
      },
    },
    {
      id: "raising-twice",
      value: (drawn) => ordinary(drawn) * (1 + drawn.surcharge / 100) * (1 + drawn.surcharge / 100),
      working: (drawn) => `${right.working(drawn)} × (1 + ${drawn.surcharge}%)`,
      why: { "zh-CN": "加收只有一次，这里加了两次。", en: "The rate is raised once; this raises it twice." },
    },
    {
      id: "leaving-out-the-first-days",
      value: (drawn) => (right.value(drawn) * (drawn.days - 3)) / drawn.days,
      working: (drawn) => right.working({ ...drawn, days: drawn.days - 3 }),
      why: {
        "zh-CN": "这是把头 3 天当成宽限，题里没有宽限期。",
        en: "This takes the first 3 days as days of grace; there are none here.",
      },
    },
    shiftingPointRight(right),
    countingFallingBalance(right),
    shiftingPointLeft(right),
    {
      id: "counting-both-end-days",
      value: (drawn) => (right.value(drawn) * (drawn.days + 1)) / drawn.days,
      working: (drawn) => right.working({ ...drawn, days: drawn.days + 1 }),
      why: {
        "zh-CN": "到期那天本来就该还，不算逾期，这里多算了一天。",
        en: "The due day itself is not late; this counts one day too many.",
      },
    },
  ],
});
