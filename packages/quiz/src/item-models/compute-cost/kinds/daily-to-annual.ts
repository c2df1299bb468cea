import { annualRate, effectiveAnnualRate } from "@plain-credit/core/finance";
import { figure, rateOf } from "../../../text/format-figure.ts";
import { shiftingPointRight } from "../common-mistakes.ts";
import { dailyRates, defineKind, type Drawn, type Mistake, type Way } from "../cost-kind.ts";

type Case = Drawn<"daily">;

const right: Way<Case> = {
  value: ({ daily }) => annualRate(daily / 100, 365) * 100,
  working: ({ daily }) => `${figure(daily)}% × 365`,
  why: {
    "zh-CN": "日利率说的是一天，一年有 365 天；按单利，不用利滚利。",
    en: "A daily rate speaks of one day, and a year has 365; as simple interest nothing is compounded.",
  },
};

const countingDays = (id: string, days: number, zh: string, en: string): Mistake<Case> => ({
  id,
  value: ({ daily }) => daily * days,
  working: ({ daily }) => `${figure(daily)}% × ${days}`,
  why: { "zh-CN": zh, en },
});

/** What a rate by the day is by the year. */
export const dailyToAnnual = defineKind<Case>({
  id: "daily-to-annual",
  formula: "annual-rate",
  level: 1,
  unit: "percent",
  byHand: true,
  parameters: { daily: dailyRates },
  slots: ({ daily }) => ({ daily: rateOf(daily) }),
  openings: [
    {
      "zh-CN": "{name}想借一笔钱，页面上写的是日利率 {daily}。",
      en: "{name} is thinking of borrowing, and the page shows a daily rate of {daily}.",
    },
    {
      "zh-CN": "{name}的借款按天计息，每天收本金的 {daily}。",
      en: "{name}’s loan bears interest by the day, {daily} of the principal each day.",
    },
    {
      "zh-CN": "邻居拿两笔借款来比，{name}的这一笔日利率是 {daily}。",
      en: "Neighbours are comparing two loans; {name}’s has a daily rate of {daily}.",
    },
  ],
  questions: [
    {
      "zh-CN": "一年按 365 天、单利来算，年化是多少？",
      en: "With 365 days a year and simple interest, what is the annual rate?",
    },
    {
      "zh-CN": "不算复利，一年 365 天，折成年利率是多少？",
      en: "Without compounding, over 365 days, what does it come to a year?",
    },
  ],
  right,
  mistakes: [
    countingDays(
      "taking-a-year-of-360-days",
      360,
      "这是按一年 360 天算的，题里说的是 365 天。",
      "This takes a year of 360 days; the question says 365.",
    ),
    countingDays(
      "leaving-out-rest-days",
      250,
      "这只数了上班的日子，利息周末和假日也照算。",
      "This counts working days only; interest runs on weekends and holidays too.",
    ),
    countingDays(
      "taking-a-day-for-a-week",
      52,
      "这是把一天的利率当成一周的，只乘了 52 周。",
      "This takes the rate of a day for that of a week and multiplies by 52.",
    ),
    countingDays(
      "counting-eleven-months",
      335,
      "少算了一个月的 30 天。",
      "This leaves out a month of 30 days.",
    ),
    countingDays(
      "taking-every-month-for-31-days",
      372,
      "这是每个月都当 31 天，多算了 7 天。",
      "This takes every month for 31 days, 7 days too many.",
    ),
    countingDays(
      "counting-thirteen-months",
      395,
      "一年之外又多加了 30 天，算成了十三个月。",
      "This adds 30 days to the year, as though it had thirteen months.",
    ),
    shiftingPointRight(right),
    {
      id: "compounding-each-day",
      value: ({ daily }) => effectiveAnnualRate(daily / 100, 365) * 100,
      working: ({ daily }) => `(1 + ${figure(daily)}%)³⁶⁵ − 1`,
      why: {
        "zh-CN": "这是每天利滚利的算法，题里问的是单利。",
        en: "This compounds every day; the question asks for simple interest.",
      },
    },
  ],
});
