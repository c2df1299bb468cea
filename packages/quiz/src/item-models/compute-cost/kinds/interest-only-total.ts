import { futureValue, interestOnly, totalInterest } from "@plain-credit/core/finance";
import { figure } from "../../../text/format-figure.ts";
import { countingFallingBalance, takingTheOverdueRate, shiftingPointLeft } from "../common-mistakes.ts";
import { defineKind, steps, type Way } from "../cost-kind.ts";
import { loanSlots, monthsOfInterest, workMonths, type MonthlyLoan } from "../months-of-interest.ts";
import { inPower } from "../power.ts";

const right: Way<MonthlyLoan> = {
  value: ({ principal, rate, periods }) =>
    totalInterest(interestOnly({ principal, periodicRate: rate / 1200, periods })),
  working: (drawn) => workMonths(drawn, String(drawn.periods)),
  why: {
    "zh-CN": "本金到最后才还，所以每个月的利息都按全部本金算。",
    en: "The principal is repaid only at the end, so every month bears interest on all of it.",
  },
};

/** All the interest where interest comes first and the principal last. */
export const interestOnlyTotal = defineKind<MonthlyLoan>({
  id: "interest-only-total",
  formula: "interest-only",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: steps(6000, 50_000, 130),
    rate: [9.6, 10.8, 12, 14.4, 15.6, 18, 21.6],
    periods: [6, 12, 24],
  },
  slots: loanSlots,
  openings: [
    {
      "zh-CN":
        "{name}借 {principal}，先息后本，一共 {periods} 个月：每月只付利息，最后一个月还本金。年利率 {rate}（每月 {monthly}）。",
      en: "{name} borrows {principal} for {periods} months, interest first: only interest each month, the principal with the last. The rate is {rate} a year ({monthly} a month).",
    },
    {
      "zh-CN":
        "有人劝{name}选先息后本，说月供轻。{principal}借 {periods} 个月，月利率 {monthly}（年利率 {rate}），本金最后一次还。",
      en: "{name} is told that interest first is light on each month: {principal} for {periods} months at {monthly} a month ({rate} a year), the principal in one sum at the end.",
    },
  ],
  questions: [
    {
      "zh-CN": "到还清为止，利息一共要付多少？",
      en: "Until it is cleared, how much interest is that in all?",
    },
    {
      "zh-CN": "除了本金，总共要付多少利息？",
      en: "Besides the principal, how much interest is due altogether?",
    },
  ],
  right,
  mistakes: [
    monthsOfInterest(
      "counting-one-month-too-few",
      (periods) => periods - 1,
      "最后一个月还本金，也照样要付利息，这里漏了。",
      "The last month pays the principal and its interest as well; this leaves that out.",
    ),
    monthsOfInterest(
      "counting-one-month-too-many",
      (periods) => periods + 1,
      "多算了一个月。",
      "This counts one month too many.",
    ),
    monthsOfInterest(
      "taking-one-month-for-all",
      () => 1,
      "这只是一个月的利息。",
      "This is the interest of one month.",
    ),
    {
      id: "letting-interest-pile-up",
      value: ({ principal, rate, periods }) =>
        futureValue({ amount: principal, periodicRate: rate / 1200, periods }) - principal,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × (1 + ${figure(rate / 12)}%)${inPower(periods)} − ${figure(principal)}`,
      why: {
        "zh-CN": "这是利息一直不付、利滚利的结果；这里每个月都付了。",
        en: "This lets unpaid interest bear interest; here it is paid every month.",
      },
    },
    countingFallingBalance(right),
    {
      id: "taking-the-annual-rate-each-month",
      value: ({ principal, rate, periods }) => ((principal * rate) / 100) * periods,
      working: ({ principal, rate, periods }) => `${figure(principal)} × ${figure(rate)}% × ${periods}`,
      why: {
        "zh-CN": "这是每个月都按一年的利率收，混了月和年。",
        en: "This charges a year’s rate every month: months and years are mixed up.",
      },
    },
    shiftingPointLeft(right),
    monthsOfInterest(
      "leaving-out-the-first-and-the-last-month",
      (periods) => periods - 2,
      "放款的那个月和还清的那个月都没有算；这两个月也照样付利息。",
      "This leaves out the month of payout and the last month; both bear interest.",
    ),
    {
      id: "taking-equal-principal",
      value: ({ principal, rate, periods }) => (((principal * rate) / 1200) * (periods + 1)) / 2,
      working: (drawn) => workMonths(drawn, `(${drawn.periods} + 1) ÷ 2`),
      why: {
        "zh-CN": "这是等额本金的算法，每月都还本金；先息后本要到最后才还。",
        en: "This is for equal principal parts, repaid every month; here the principal comes last.",
      },
    },
    monthsOfInterest(
      "counting-two-months-too-many",
      (periods) => periods + 2,
      "放款当天和还清以后都不再多付利息，这里两头各多算了一个月。",
      "No interest is due before the payout or after the last payment; this adds a month at both ends.",
    ),
    takingTheOverdueRate(right),
  ],
});
