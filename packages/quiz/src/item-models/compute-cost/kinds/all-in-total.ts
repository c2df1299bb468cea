import { allInCost, equalInstalments } from "@plain-credit/core/finance";
import { amount, countOf, figure, moneyOf, toCents } from "../../../text/format-figure.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";

type Case = Drawn<"principal" | "rate" | "periods" | "monthlyFee" | "once">;

const scheduleOf = onceACase(({ principal, rate, periods }: Case) =>
  equalInstalments({ principal, periodicRate: rate / 1200, periods }),
);
const paymentOf = onceACase((drawn: Case) => toCents(scheduleOf(drawn)[0]?.payment ?? 0));
/** What is paid over the principal, without any fee. */
const interestOf = (drawn: Case) =>
  `${amount(paymentOf(drawn))} × ${drawn.periods} − ${figure(drawn.principal)}`;

const right: Way<Case> = {
  value: (drawn) =>
    allInCost({
      principal: drawn.principal,
      payments: Array.from(
        { length: drawn.periods },
        (_, at) => paymentOf(drawn) + (at === 0 ? drawn.once : 0),
      ),
      feeEachPeriod: drawn.monthlyFee,
      periodsInYear: 12,
    }).cost,
  working: (drawn) =>
    `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} + ${figure(drawn.once)}`,
  why: {
    "zh-CN": "利息、每期的担保费、第一期的保险费，都是这笔借款的成本。",
    en: "The interest, the guarantee fee of each month and the premium with the first instalment are all its cost.",
  },
};

const differing = (
  id: string,
  by: (drawn: Case) => number,
  tell: (drawn: Case) => string,
  zh: string,
  en: string,
): Mistake<Case> => ({
  id,
  value: (drawn) => right.value(drawn) + by(drawn),
  working: tell,
  why: { "zh-CN": zh, en },
});

/** What a loan with fees costs beyond the money borrowed. */
export const allInTotal = defineKind<Case>({
  id: "all-in-total",
  formula: "all-in-cost",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: steps(10_000, 50_000, 170),
    rate: [9, 10.8, 12],
    periods: [6, 12],
    monthlyFee: [50, 60, 75, 80, 100],
    once: [150, 180, 220, 250],
  },
  slots: (drawn) => ({
    principal: moneyOf(drawn.principal),
    periods: countOf(drawn.periods),
    payment: moneyOf(paymentOf(drawn)),
    monthlyFee: moneyOf(drawn.monthlyFee),
    once: moneyOf(drawn.once),
  }),
  openings: [
    {
      "zh-CN":
        "{name}借 {principal}，分 {periods} 个月还，每月 {payment}；担保公司每月另收 {monthlyFee}，保险公司跟第一期收一次 {once}。",
      en: "{name} borrows {principal} over {periods} months at {payment} each; a guarantor takes {monthlyFee} a month on top, and an insurer {once} once, with the first instalment.",
    },
    {
      "zh-CN":
        "{name}借到 {principal}，之后 {periods} 个月，每月还 {payment}，再付担保费 {monthlyFee}；第一期还要付一次保险费 {once}。",
      en: "{name} receives {principal}. For {periods} months {payment} is due, plus a guarantee fee of {monthlyFee}; with the first a premium of {once} is due once.",
    },
  ],
  questions: [
    { "zh-CN": "利息和费用加起来，一共要付多少？", en: "What do interest and fees come to in all?" },
    {
      "zh-CN": "比借到的钱，总共多付多少？",
      en: "By how much does all that is paid exceed the money borrowed?",
    },
  ],
  right,
  mistakes: [
    differing(
      "forgetting-the-guarantee-fee",
      ({ monthlyFee, periods }) => -monthlyFee * periods,
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.once)}`,
      "每月的担保费漏了。",
      "The monthly guarantee fee is missing.",
    ),
    differing(
      "forgetting-the-one-off-fee",
      ({ once }) => -once,
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods}`,
      "第一期的保险费漏了，收一次也是成本。",
      "The premium with the first instalment is missing; once is a cost too.",
    ),
    differing(
      "counting-interest-alone",
      ({ monthlyFee, periods, once }) => -monthlyFee * periods - once,
      interestOf,
      "这只有利息，两项费用都漏了。",
      "This is the interest alone; both fees are missing.",
    ),
    differing(
      "counting-one-month-of-fee-too-few",
      ({ monthlyFee }) => -monthlyFee,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods - 1} + ${figure(drawn.once)}`,
      "担保费少算了一个月。",
      "One month of the guarantee fee is missing.",
    ),
    differing(
      "counting-the-monthly-fee-once",
      ({ monthlyFee, periods }) => -monthlyFee * (periods - 1),
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} + ${figure(drawn.once)}`,
      "担保费每个月都收，这里只算了一次。",
      "The guarantee fee is due every month; here it is counted once.",
    ),
    differing(
      "counting-the-monthly-fee-twice",
      ({ monthlyFee, periods }) => monthlyFee * periods,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} × 2 + ${figure(drawn.once)}`,
      "每月的担保费算了两遍。",
      "The monthly guarantee fee is counted twice.",
    ),
    differing(
      "counting-the-one-off-fee-twice",
      ({ once }) => once,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} + ${figure(drawn.once)} × 2`,
      "第一期的保险费算了两遍。",
      "The premium with the first instalment is counted twice.",
    ),
    differing(
      "taking-the-one-off-fee-for-monthly",
      ({ once, periods }) => once * (periods - 1),
      (drawn) =>
        `${interestOf(drawn)} + (${figure(drawn.monthlyFee)} + ${figure(drawn.once)}) × ${drawn.periods}`,
      "保险费只跟第一期收一次，这里每个月都收了。",
      "The premium is due once; here it is counted every month.",
    ),
  ],
});
