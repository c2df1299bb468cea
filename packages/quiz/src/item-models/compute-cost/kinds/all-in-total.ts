import { allInCost, equalInstalments } from "@plain-credit/core/finance";
import { amount, countOf, figure, moneyOf, toCents } from "../../../text/format-figure.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";

type Case = Drawn<"principal" | "rate" | "periods" | "monthlyFee" | "upFront">;

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
      payments: scheduleOf(drawn).map(({ payment }) => payment),
      deducted: drawn.upFront,
      feeEachPeriod: drawn.monthlyFee,
      periodsInYear: 12,
    }).cost,
  working: (drawn) =>
    `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} + ${figure(drawn.upFront)}`,
  why: {
    "zh-CN": "利息、每期的担保费、先扣的服务费，都是这笔借款的成本。",
    en: "The interest, the guarantee fee of each month and the fee taken up front are all its cost.",
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

/** What a loan with fees costs beyond the money that arrived. */
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
    upFront: [150, 180, 220, 250],
  },
  slots: (drawn) => ({
    principal: moneyOf(drawn.principal),
    periods: countOf(drawn.periods),
    payment: moneyOf(paymentOf(drawn)),
    monthlyFee: moneyOf(drawn.monthlyFee),
    upFront: moneyOf(drawn.upFront),
  }),
  openings: [
    {
      "zh-CN":
        "{name}借 {principal}，分 {periods} 个月还，每月 {payment}；担保公司每月另收 {monthlyFee}；放款时先扣服务费 {upFront}。",
      en: "{name} borrows {principal} over {periods} months at {payment} each; a guarantor takes {monthlyFee} a month besides, and {upFront} was deducted up front.",
    },
    {
      "zh-CN":
        "合同本金 {principal}，{name}到手的时候已经扣掉 {upFront}服务费。之后 {periods} 个月，每月还 {payment}，再付担保费 {monthlyFee}。",
      en: "The contract says {principal}, but {upFront} is taken off before it reaches {name}. For {periods} months {payment} is due, plus a guarantee fee of {monthlyFee}.",
    },
  ],
  questions: [
    { "zh-CN": "利息和费用加起来，一共要付多少？", en: "What do interest and fees come to in all?" },
    {
      "zh-CN": "比实际到手的钱，总共多付多少？",
      en: "By how much does all that is paid exceed the money that arrived?",
    },
  ],
  right,
  mistakes: [
    differing(
      "forgetting-the-guarantee-fee",
      ({ monthlyFee, periods }) => -monthlyFee * periods,
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.upFront)}`,
      "每月的担保费漏了。",
      "The monthly guarantee fee is missing.",
    ),
    differing(
      "forgetting-what-was-deducted",
      ({ upFront }) => -upFront,
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods}`,
      "先扣的服务费漏了，没到手的钱也要还。",
      "The fee deducted up front is missing: what never arrived has to be repaid too.",
    ),
    differing(
      "counting-interest-alone",
      ({ monthlyFee, periods, upFront }) => -monthlyFee * periods - upFront,
      interestOf,
      "这只有利息，两项费用都漏了。",
      "This is the interest alone; both fees are missing.",
    ),
    differing(
      "counting-one-month-of-fee-too-few",
      ({ monthlyFee }) => -monthlyFee,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods - 1} + ${figure(drawn.upFront)}`,
      "担保费少算了一个月。",
      "One month of the guarantee fee is missing.",
    ),
    differing(
      "counting-the-monthly-fee-once",
      ({ monthlyFee, periods }) => -monthlyFee * (periods - 1),
      (drawn) => `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} + ${figure(drawn.upFront)}`,
      "担保费每个月都收，这里只算了一次。",
      "The guarantee fee is due every month; here it is counted once.",
    ),
    differing(
      "counting-the-monthly-fee-twice",
      ({ monthlyFee, periods }) => monthlyFee * periods,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} × 2 + ${figure(drawn.upFront)}`,
      "每月的担保费算了两遍。",
      "The monthly guarantee fee is counted twice.",
    ),
    differing(
      "counting-the-deduction-twice",
      ({ upFront }) => upFront,
      (drawn) =>
        `${interestOf(drawn)} + ${figure(drawn.monthlyFee)} × ${drawn.periods} + ${figure(drawn.upFront)} × 2`,
      "先扣的服务费算了两遍。",
      "The fee deducted up front is counted twice.",
    ),
    differing(
      "taking-the-deduction-for-monthly",
      ({ upFront, periods }) => upFront * (periods - 1),
      (drawn) =>
        `${interestOf(drawn)} + (${figure(drawn.monthlyFee)} + ${figure(drawn.upFront)}) × ${drawn.periods}`,
      "服务费只扣一次，这里每个月都扣了。",
      "The service fee is deducted once; here it is counted every month.",
    ),
  ],
});
