import { annualRate, simpleInterest } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import {
  countingFallingBalance,
  shiftingPointLeft,
  shiftingPointRight,
  takingTheOverdueRate,
} from "../common-mistakes.ts";
import { dailyRates, defineKind, principals, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "daily" | "days">;

const interest = ({ principal, daily }: Case, days: number) =>
  simpleInterest({ principal, dailyRate: daily / 100, days });
const product = ({ principal, daily }: Case, days: number) =>
  `${figure(principal)} × ${figure(daily)}% × ${days}`;
const wholeMonths = (days: number) => Math.floor(days / 30) * 30;
const startedMonths = (days: number) => (Math.floor(days / 30) + 1) * 30;

const right: Way<Case> = {
  value: (drawn) => interest(drawn, drawn.days),
  working: (drawn) => product(drawn, drawn.days),
  why: {
    "zh-CN": "利息就是本金、日利率和天数相乘；按 365 天，折合年利率 {annual}。",
    en: "Interest is principal times daily rate times days; over 365 days that is {annual} a year.",
  },
};

/** The interest of one sum over some days. */
export const interestForDays = defineKind<Case>({
  id: "interest-for-days",
  formula: "simple-interest",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: principals,
    daily: dailyRates, // Beside full months, which are a mistake of their own.
    days: [35, 45, 50, 55, 65, 70, 75, 80, 85],
  },
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
      id: "counting-started-months",
      value: (drawn) => interest(drawn, startedMonths(drawn.days)),
      working: (drawn) => product(drawn, startedMonths(drawn.days)),
      why: {
        "zh-CN": "这是凑成整月来算的；按天计息，用了几天就算几天。",
        en: "This counts on to the end of a month; with daily interest only the days used count.",
      },
    },
    takingTheOverdueRate(right),
    shiftingPointRight(right),
    {
      id: "leaving-out-both-end-days",
      value: (drawn) => interest(drawn, drawn.days - 1),
      working: (drawn) => product(drawn, drawn.days - 1),
      why: {
        "zh-CN": "头一天和末一天都没有算，少了一天；两头只能去掉一头。",
        en: "Both end days are left out, one day too few; only one of them is.",
      },
    },
    {
      id: "counting-both-end-days",
      value: (drawn) => interest(drawn, drawn.days + 1),
      working: (drawn) => product(drawn, drawn.days + 1),
      why: {
        "zh-CN": "头一天和末一天都算上了，多了一天；两头只算一头。",
        en: "Both end days are counted, one day too many; only one of them is.",
      },
    },
    {
      id: "counting-whole-months-alone",
      value: (drawn) => interest(drawn, wholeMonths(drawn.days)),
      working: (drawn) => product(drawn, wholeMonths(drawn.days)),
      why: {
        "zh-CN": "这是只算满一个月的，零头没有算；按天计息，零头的天数也要算。",
        en: "This counts full months alone; with daily interest the odd days count as well.",
      },
    },
  ],
});
