import { carry } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { shiftingPointLeft, shiftingPointRight, takingTheOverdueRate } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"amount" | "borrowing" | "saving" | "months">;

const both = ({ amount, borrowing, saving, months }: Case) =>
  carry({ amount, borrowingRate: borrowing / 100, savingRate: saving / 100, months });
const difference = ({ borrowing, saving }: Case) => `(${figure(borrowing)}% − ${figure(saving)}%)`;

const right: Way<Case> = {
  value: (drawn) => both(drawn).net,
  working: (drawn) => `${figure(drawn.amount)} × ${difference(drawn)} × ${drawn.months} ÷ 12`,
  why: {
    "zh-CN": "付出去的借款利息，减去收回来的存款利息，就是净亏。",
    en: "The interest paid on the loan, less the interest earned on the savings, is the loss.",
  },
};

/** What it costs to keep savings beside a dearer debt. */
export const savingWhileBorrowing = defineKind<Case>({
  id: "saving-while-borrowing",
  formula: "carry",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: {
    amount: steps(6000, 50_000, 130),
    borrowing: [10.8, 12, 14.4, 14.6, 16.2, 18],
    saving: [1, 1.3, 1.5],
    months: [3, 6, 12],
  },
  slots: ({ amount, borrowing, saving, months }) => ({
    amount: moneyOf(amount),
    borrowing: rateOf(borrowing),
    saving: rateOf(saving),
    months: countOf(months),
  }),
  openings: [
    {
      "zh-CN":
        "{name}欠着 {amount}，年利率 {borrowing}，手里另有 {amount}存着，年利率 {saving}。两边都不动，过了 {months} 个月。",
      en: "{name} owes {amount} at {borrowing} a year and keeps another {amount} in savings at {saving}. Both stay as they are for {months} months.",
    },
    {
      "zh-CN":
        "有人叫{name}别还债，拿钱去存，好显得有资产：{amount}存 {months} 个月，年利率 {saving}；同样多的借款年利率 {borrowing}，利息照付。",
      en: "{name} is told to save instead of repaying, so as to look well off: {amount} for {months} months at {saving} a year, while a loan of the same size costs {borrowing} a year.",
    },
  ],
  questions: [
    { "zh-CN": "这样一边借一边存，净亏多少？", en: "Borrowing and saving at once, how much is lost?" },
    { "zh-CN": "两边利息相抵，要亏多少？", en: "With one interest set against the other, what is the loss?" },
  ],
  right,
  mistakes: [
    {
      id: "forgetting-what-is-earned",
      value: (drawn) => both(drawn).paid,
      working: ({ amount, borrowing, months }) =>
        `${figure(amount)} × ${figure(borrowing)}% × ${months} ÷ 12`,
      why: {
        "zh-CN": "这只是付出去的利息，没有减去存款得来的。",
        en: "This is the interest paid; what the savings earned is not taken off.",
      },
    },
    {
      id: "adding-what-is-earned",
      value: (drawn) => both(drawn).paid + both(drawn).earned,
      working: ({ amount, borrowing, saving, months }) =>
        `${figure(amount)} × (${figure(borrowing)}% + ${figure(saving)}%) × ${months} ÷ 12`,
      why: {
        "zh-CN": "存款利息是收进来的，该减，这里加上了。",
        en: "Interest on savings comes in and has to be taken off; here it is added.",
      },
    },
    {
      id: "counting-one-month-too-few",
      value: (drawn) => (right.value(drawn) * (drawn.months - 1)) / drawn.months,
      working: (drawn) => `${figure(drawn.amount)} × ${difference(drawn)} × ${drawn.months - 1} ÷ 12`,
      why: { "zh-CN": "少算了一个月。", en: "One month is missing." },
    },
    {
      id: "taking-one-month-for-all",
      value: (drawn) => right.value(drawn) / drawn.months,
      working: (drawn) => `${figure(drawn.amount)} × ${difference(drawn)} ÷ 12`,
      why: { "zh-CN": "这只是一个月的。", en: "This is one month’s loss." },
    },
    {
      id: "taking-half-of-it",
      value: (drawn) => right.value(drawn) / 2,
      working: (drawn) => `${right.working(drawn)} ÷ 2`,
      why: {
        "zh-CN": "这是当成平均只有一半；两笔钱一直都在，谁也没有减少。",
        en: "Both sums stay in full all along; neither shrinks to half on average.",
      },
    },
    shiftingPointLeft(right),
    shiftingPointRight(right),
    {
      id: "leaving-out-the-first-and-the-last-month",
      value: (drawn) => (right.value(drawn) * (drawn.months - 2)) / drawn.months,
      working: (drawn) => `${figure(drawn.amount)} × ${difference(drawn)} × (${drawn.months} − 2) ÷ 12`,
      why: {
        "zh-CN": "头一个月和末一个月都没有算；钱一直借着，也一直存着。",
        en: "The first month and the last are left out; the money is owed and saved all along.",
      },
    },
    {
      id: "taking-off-what-is-earned-twice",
      value: ({ amount, borrowing, saving, months }) => (amount * (borrowing - 2 * saving) * months) / 1200,
      working: ({ amount, borrowing, saving, months }) =>
        `${figure(amount)} × (${figure(borrowing)}% − ${figure(saving)}% × 2) × ${months} ÷ 12`,
      why: {
        "zh-CN": "存款利息减了两遍，其实只拿到一遍。",
        en: "What the savings earn is taken off twice; it comes in once.",
      },
    },
    {
      id: "counting-one-month-too-many",
      value: (drawn) => (right.value(drawn) * (drawn.months + 1)) / drawn.months,
      working: (drawn) => `${figure(drawn.amount)} × ${difference(drawn)} × (${drawn.months} + 1) ÷ 12`,
      why: { "zh-CN": "多算了一个月。", en: "This counts one month too many." },
    },
    takingTheOverdueRate(right),
  ],
});
