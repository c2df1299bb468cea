import { annualisedCost, effectiveAnnualRate } from "@plain-credit/core/finance";
import { amount, moneyOf } from "../../../text/format-figure.ts";
import { shiftingPointRight, takingTheOverdueRate } from "../common-mistakes.ts";
import { defineKind, principals, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "daily">;

/** A day’s interest as it is shown, to the tenth of a yuan. */
const charge = ({ principal, daily }: Case) => Math.round((principal * daily) / 10) / 10;
const rate = (drawn: Case) => charge(drawn) / drawn.principal;
const quotient = (drawn: Case) => `${amount(charge(drawn))} ÷ ${amount(drawn.principal)}`;

const right: Way<Case> = {
  value: (drawn) => annualisedCost({ received: drawn.principal, charge: charge(drawn), days: 1 }) * 100,
  working: (drawn) => `${quotient(drawn)} × 365`,
  why: {
    "zh-CN": "一天的利息除以本金是日利率，一年有 365 天；按单利，不用利滚利。",
    en: "A day’s interest over the principal is the daily rate, and a year has 365 days; as simple interest nothing is compounded.",
  },
};

const countingDays = (id: string, days: number, zh: string, en: string): Mistake<Case> => ({
  id,
  value: (drawn) => rate(drawn) * days * 100,
  working: (drawn) => `${quotient(drawn)} × ${days}`,
  why: { "zh-CN": zh, en },
});

/** What a rate by the day is by the year. */
export const dailyToAnnual = defineKind<Case>({
  id: "daily-to-annual",
  formula: "annual-rate",
  level: 1,
  unit: "percent",
  byHand: true,
  parameters: { principal: principals, daily: steps(0.025, 0.06, 0.001) },
  slots: (drawn) => ({ principal: moneyOf(drawn.principal), charge: moneyOf(charge(drawn)) }),
  openings: [
    {
      "zh-CN": "{name}想借 {principal}，页面上说每天利息只要 {charge}。",
      en: "{name} is thinking of borrowing {principal}, and the page says that it costs just {charge} a day.",
    },
    {
      "zh-CN": "{name}的借款按天计息，欠着 {principal}，每天的利息是 {charge}。",
      en: "{name}’s loan bears interest by the day: {charge} each day on {principal}.",
    },
    {
      "zh-CN": "邻居们拿借款来比，{name}的这一笔借了 {principal}，一天付 {charge}利息。",
      en: "Neighbours are comparing their loans; {name} borrowed {principal} and pays {charge} of interest a day.",
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
    shiftingPointRight(right),
    {
      id: "compounding-each-day",
      value: (drawn) => effectiveAnnualRate(rate(drawn), 365) * 100,
      working: (drawn) => `(1 + ${quotient(drawn)})³⁶⁵ − 1`,
      why: {
        "zh-CN": "这是每天利滚利的算法，题里问的是单利。",
        en: "This compounds every day; the question asks for simple interest.",
      },
    },
    {
      id: "dividing-by-principal-and-interest",
      value: (drawn) => (rate(drawn) * 36_500) / (1 + rate(drawn) * 365),
      working: (drawn) =>
        `${amount(charge(drawn))} × 365 ÷ (${amount(drawn.principal)} + ${amount(charge(drawn))} × 365)`,
      why: {
        "zh-CN": "这是除以本金加利息；利率要除以借来的本金。",
        en: "This divides by principal and interest together; a rate goes by the principal borrowed.",
      },
    },
    {
      id: "dividing-by-principal-less-interest",
      value: (drawn) => (rate(drawn) * 36_500) / (1 - rate(drawn) * 365),
      working: (drawn) =>
        `${amount(charge(drawn))} × 365 ÷ (${amount(drawn.principal)} − ${amount(charge(drawn))} × 365)`,
      why: {
        "zh-CN": "这是当成利息先从本金里扣掉了；这里本金是全数借到手的。",
        en: "This takes the interest as deducted in advance; here the whole principal was lent.",
      },
    },
    takingTheOverdueRate(right),
    {
      id: "taking-half-as-owed",
      value: (drawn) => right.value(drawn) * 2,
      working: (drawn) => `${right.working(drawn)} × 2`,
      why: {
        "zh-CN": "这是当成本金平均只欠一半，把利率翻了一倍；这里的利息本来就是按欠的数算的。",
        en: "This takes half the principal as owed on average and doubles the rate; the interest told goes by what is owed.",
      },
    },
  ],
});
