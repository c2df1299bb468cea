import { annualRate, simpleInterest } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import {
  countingFallingBalance,
  countingTwice,
  shiftingPointLeft,
  shiftingPointRight,
  takingTheOverdueRate,
} from "../common-mistakes.ts";
import { dailyRates, defineKind, principals, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "daily" | "days">;

const interest = ({ principal, daily }: Case, days: number) =>
  simpleInterest({ principal, dailyRate: daily / 100, days });
const product = ({ principal, daily }: Case, days: number) =>
  `${figure(principal)} × ${figure(daily)}% × ${days}`;
const startedMonths = (days: number) => (Math.floor(days / 30) + 1) * 30;

const right: Way<Case> = {
  value: (drawn) => interest(drawn, drawn.days),
  working: (drawn) => product(drawn, drawn.days),
  why: {
    "zh-CN": "利息就是本金、日利率和天数相乘；按 365 天，折合年利率 {annual}。",
    en: "Interest is principal times daily rate times days; by 365 days that is {annual} a year.",
  },
};

/** The interest of one sum over some days. */
export const interestForDays = defineKind<Case>({
  id: "interest-for-days",
  formula: "simple-interest",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: { principal: principals, daily: dailyRates, days: steps(20, 180, 5) },
  slots: ({ principal, daily, days }) => ({
    principal: moneyOf(principal),
    daily: rateOf(daily),
    days: countOf(days),
    annual: rateOf(annualRate(daily, 365)),
  }),
  openings: [
    {
      "zh-CN": "{name}借了 {principal}，日利率 {daily}，到期一次还清，一共借了 {days} 天。",
      en: "{name} borrowed {principal} at {daily} a day for {days} days and repaid it all at the end.",
    },
    {
      "zh-CN": "{name}信了「别还清」，手里有钱，却把 {principal}多留了 {days} 天，日利率 {daily}。",
      en: "Told “do not clear it”, {name} kept {principal} owing for {days} more days at {daily} a day, with the money at hand.",
    },
    {
      "zh-CN": "{name}打算借 {principal}，{days} 天后一次还清，日利率 {daily}。",
      en: "{name} plans to borrow {principal} at {daily} a day and to repay it in one sum after {days} days.",
    },
  ],
  questions: [
    { "zh-CN": "这 {days} 天的利息一共是多少？", en: "How much interest is that over the {days} days?" },
    { "zh-CN": "为这 {days} 天要付多少利息？", en: "How much interest do the {days} days cost?" },
  ],
  right,
  mistakes: [
    shiftingPointLeft(right),
    countingFallingBalance(right),
    {
      id: "leaving-out-rest-days",
      value: (drawn) => (right.value(drawn) * 5) / 7,
      working: (drawn) => `${right.working(drawn)} × 5 ÷ 7`,
      why: {
        "zh-CN": "这只数了工作日，利息周末也照算。",
        en: "This counts working days only; interest runs on weekends too.",
      },
    },
    {
      id: "counting-started-months",
      value: (drawn) => interest(drawn, startedMonths(drawn.days)),
      working: (drawn) => product(drawn, startedMonths(drawn.days)),
      why: {
        "zh-CN": "这是凑成整月来算的；按天计息，用了几天就算几天。",
        en: "This counts on to the end of a month; with daily interest only the days used count.",
      },
    },
    {
      id: "leaving-out-the-first-days",
      value: (drawn) => interest(drawn, drawn.days - 4),
      working: (drawn) => product(drawn, drawn.days - 4),
      why: {
        "zh-CN": "这是把头 4 天当成免息，合同没有这么写。",
        en: "This takes the first 4 days as free; the contract says nothing of that.",
      },
    },
    {
      id: "adding-days-for-processing",
      value: (drawn) => interest(drawn, drawn.days + 8),
      working: (drawn) => product(drawn, drawn.days + 8),
      why: {
        "zh-CN": "这是多算了 8 天的「办理时间」，利息只算借着的天数。",
        en: "This adds 8 days of “processing”; interest covers only the days that the money is held.",
      },
    },
    takingTheOverdueRate(right),
    countingTwice(right),
    shiftingPointRight(right),
  ],
});
