import { annualRate, simpleInterest } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import {
  countingFallingBalance,
  shiftingPointLeft,
  shiftingPointRight,
  takingTheOverdueRate,
} from "../common-mistakes.ts";
import { dailyRates, defineKind, principals, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "daily" | "term" | "early">;

const interest = ({ principal, daily }: Case, days: number) =>
  simpleInterest({ principal, dailyRate: daily / 100, days });
const wholeMonths = (days: number) => Math.floor(days / 30) * 30;
const product = ({ principal, daily }: Case, days: string) =>
  `${figure(principal)} × ${figure(daily)}% × ${days}`;

const right: Way<Case> = {
  value: (drawn) => interest(drawn, drawn.early),
  working: (drawn) => product(drawn, `(${drawn.term} − ${drawn.term - drawn.early})`),
  why: {
    "zh-CN": "早还几天，就少付几天的利息；按 365 天，这笔借款折合年利率 {annual}。",
    en: "Each day earlier saves a day’s interest; over 365 days the rate of this loan is {annual} a year.",
  },
};

/** What repaying a sum before its day saves, where interest covers only the days used. */
export const daysSaved = defineKind<Case>({
  id: "days-saved",
  formula: "simple-interest",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: principals,
    daily: dailyRates,
    term: [90, 120, 180],
    early: [35, 45, 50, 55],
  },
  slots: ({ principal, daily, term, early }) => ({
    principal: moneyOf(principal),
    daily: rateOf(daily),
    term: countOf(term),
    used: countOf(term - early),
    annual: rateOf(annualRate(daily, 365)),
  }),
  openings: [
    {
      "zh-CN":
        "{name}借了 {principal}，日利率 {daily}，本来约好 {term} 天后还，第 {used} 天就还清了，合同不收违约金。",
      en: "{name} borrowed {principal} at {daily} a day for {term} days and cleared it on day {used}; the contract has no fee for that.",
    },
    {
      "zh-CN":
        "一笔 {principal}的借款，日利率 {daily}，{term} 天到期，到期一次还。{name}手头宽裕了，用了 {used} 天就全部还上，没有别的费用。",
      en: "A loan of {principal} at {daily} a day is due in one sum after {term} days. {name} has money to spare and repays all after {used} days, free of charge.",
    },
  ],
  questions: [
    {
      "zh-CN": "比起拖到最后一天，少付多少利息？",
      en: "How much interest is saved, compared with waiting for the last day?",
    },
    { "zh-CN": "早还这些天，省下了多少钱？", en: "How much do the days at the end save?" },
  ],
  right,
  mistakes: [
    {
      id: "taking-the-days-used",
      value: (drawn) => interest(drawn, drawn.term - drawn.early),
      working: (drawn) => product(drawn, String(drawn.term - drawn.early)),
      why: {
        "zh-CN": "这是用了钱的那些天的利息，是已经付的，不是省下的。",
        en: "This is the interest for the days used, which was paid and not saved.",
      },
    },
    {
      id: "taking-the-whole-term",
      value: (drawn) => interest(drawn, drawn.term),
      working: (drawn) => product(drawn, String(drawn.term)),
      why: {
        "zh-CN": "这是借满全程的利息，没有减去已经用掉的天数。",
        en: "This is the interest of the whole term; the days used are not taken off.",
      },
    },
    shiftingPointRight(right),
    takingTheOverdueRate(right),
    countingFallingBalance(right),
    shiftingPointLeft(right),
    {
      id: "leaving-out-both-end-days",
      value: (drawn) => interest(drawn, drawn.early - 1),
      working: (drawn) => product(drawn, String(drawn.early - 1)),
      why: {
        "zh-CN": "头一天和末一天都没有算，少了一天；两头只能去掉一头。",
        en: "Both end days are left out, one day too few; only one of them is.",
      },
    },
    {
      id: "counting-both-end-days",
      value: (drawn) => interest(drawn, drawn.early + 1),
      working: (drawn) => product(drawn, String(drawn.early + 1)),
      why: {
        "zh-CN": "头一天和末一天都算上了，多了一天；两头只算一头。",
        en: "Both end days are counted, one day too many; only one of them is.",
      },
    },
    {
      id: "counting-whole-months-alone",
      value: (drawn) => interest(drawn, wholeMonths(drawn.early)),
      working: (drawn) => product(drawn, String(wholeMonths(drawn.early))),
      why: {
        "zh-CN": "这是只算满一个月的，零头没有算；按天计息，零头的天数也要算。",
        en: "This counts full months alone; with daily interest the odd days count as well.",
      },
    },
    {
      id: "counting-started-months",
      value: (drawn) => interest(drawn, wholeMonths(drawn.early) + 30),
      working: (drawn) => product(drawn, String(wholeMonths(drawn.early) + 30)),
      why: {
        "zh-CN": "这是凑成整月来算的；按天计息，早还几天就省几天。",
        en: "This counts on to the end of a month; with daily interest just the days saved count.",
      },
    },
  ],
});
