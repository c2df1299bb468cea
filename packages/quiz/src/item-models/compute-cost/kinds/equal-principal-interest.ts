import { equalPrincipal, totalInterest } from "@plain-credit/core/finance";
import { shiftingPointLeft } from "../common-mistakes.ts";
import { defineKind, steps, type Way } from "../cost-kind.ts";
import { loanSlots, monthsOfInterest, workMonths, type MonthlyLoan } from "../months-of-interest.ts";

const right: Way<MonthlyLoan> = {
  value: ({ principal, rate, periods }) =>
    totalInterest(equalPrincipal({ principal, periodicRate: rate / 1200, periods })),
  working: (drawn) => workMonths(drawn, `(${drawn.periods} + 1) ÷ 2`),
  why: {
    "zh-CN": "第一个月按全部本金算，最后一个月只按一份算，平均欠的是两头的一半。",
    en: "The first month bears interest on all of it and the last on one part; on average half of the two is owed.",
  },
};

/** All the interest of equal principal parts. */
export const equalPrincipalInterest = defineKind<MonthlyLoan>({
  id: "equal-principal-interest",
  formula: "equal-principal",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: steps(6000, 48_000, 130),
    rate: [9.6, 10.8, 12, 14.4, 15.6, 18, 21.6],
    periods: [6, 12, 24],
  },
  slots: loanSlots,
  openings: [
    {
      "zh-CN":
        "{name}借 {principal}，年利率 {rate}（每月 {monthly}），等额本金分 {periods} 个月还：每月还一样多的本金，再加剩余本金的利息。",
      en: "{name} borrows {principal} at {rate} a year ({monthly} a month) over {periods} months: each month an equal part of the principal, plus interest on what is still owed.",
    },
    {
      "zh-CN":
        "{name}选了等额本金：{principal}平均分到 {periods} 个月里还，利息只按还没还的本金算，每月 {monthly}，年利率 {rate}。",
      en: "{name} chose equal principal parts: {principal} spread over {periods} months, with interest of {monthly} a month ({rate} a year) on what is left.",
    },
  ],
  questions: [
    { "zh-CN": "按时还完，一共付多少利息？", en: "Repaid on time, how much interest is that in all?" },
    { "zh-CN": "利息加起来是多少？", en: "What does the interest add up to?" },
  ],
  right,
  mistakes: [
    monthsOfInterest(
      "counting-the-whole-sum-all-along",
      (periods) => periods,
      "这是当成本金一直没还，每个月都按全部本金算。",
      "This takes nothing as repaid and counts the whole sum every month.",
    ),
    monthsOfInterest(
      "forgetting-to-halve",
      (periods) => periods + 1,
      "首尾两个月加起来以后，忘了除以 2。",
      "After adding the first month and the last, the halving was forgotten.",
      (periods) => `(${periods} + 1)`,
    ),
    monthsOfInterest(
      "counting-one-instalment-too-many",
      (periods) => (periods + 2) / 2,
      "多算了一期。",
      "This counts one instalment too many.",
      (periods) => `(${periods} + 2) ÷ 2`,
    ),
    monthsOfInterest(
      "taking-exactly-half-as-owed",
      (periods) => periods / 2,
      "这是当成平均正好欠一半；第一个月欠的是全部，平均要多一点。",
      "This takes exactly half as owed on average; in the first month all of it is, so it is a little more.",
      (periods) => `${periods} ÷ 2`,
    ),
    monthsOfInterest(
      "leaving-out-the-first-month",
      (periods) => (periods - 1) / 2,
      "漏了第一个月，那个月欠得最多。",
      "This leaves out the first month, when most is owed.",
      (periods) => `(${periods} − 1) ÷ 2`,
    ),
    monthsOfInterest(
      "taking-one-month-for-all",
      () => 1,
      "这只是第一个月的利息。",
      "This is the interest of the first month only.",
    ),
    shiftingPointLeft(right),
    monthsOfInterest(
      "leaving-out-the-first-and-the-last-month",
      (periods) => (periods - 2) / 2,
      "放款的那个月和还清的那个月都没有算；这两个月也照样计息。",
      "This leaves out the month of payout and the month of the last payment; both bear interest.",
      (periods) => `(${periods} − 2) ÷ 2`,
    ),
  ],
});
