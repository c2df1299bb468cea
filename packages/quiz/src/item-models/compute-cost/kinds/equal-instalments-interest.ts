import { equalInstalments, equalPrincipal, futureValue, totalInterest } from "@plain-credit/core/finance";
import { amount, countOf, figure, moneyOf, rateOf, toCents } from "../../../text/format-figure.ts";
import { shiftingPointLeft } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";
import { inPower } from "../power.ts";

type Case = Drawn<"principal" | "rate" | "periods">;

const loanOf = ({ principal, rate, periods }: Case) => ({ principal, periodicRate: rate / 1200, periods });
const paymentOf = onceACase((drawn: Case) => toCents(equalInstalments(loanOf(drawn))[0]?.payment ?? 0));

const right: Way<Case> = {
  value: (drawn) => paymentOf(drawn) * drawn.periods - drawn.principal,
  working: (drawn) => `${amount(paymentOf(drawn))} × ${drawn.periods} − ${figure(drawn.principal)}`,
  why: {
    "zh-CN": "还出去的总数减去借来的本金，多出来的就是利息。",
    en: "All that is paid less the principal that was borrowed: what is left is interest.",
  },
};

/** All the interest of equal instalments. */
export const equalInstalmentsInterest = defineKind<Case>({
  id: "equal-instalments-interest",
  formula: "equal-instalments",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: steps(6000, 50_000, 130),
    rate: [9, 10.8, 12, 14.4, 15, 18, 21.6],
    periods: [6, 12, 24],
  },
  slots: (drawn) => ({
    principal: moneyOf(drawn.principal),
    rate: rateOf(drawn.rate),
    periods: countOf(drawn.periods),
    payment: moneyOf(paymentOf(drawn)),
  }),
  openings: [
    {
      "zh-CN": "{name}借 {principal}，年利率 {rate}，等额本息分 {periods} 个月还，每月还 {payment}。",
      en: "{name} borrows {principal} at {rate} a year, repaid in {periods} equal monthly instalments of {payment}.",
    },
    {
      "zh-CN":
        "{name}的借款合同写着：本金 {principal}，年利率 {rate}，{periods} 期，每月等额还 {payment}，没有别的费用。",
      en: "{name}’s contract reads: principal {principal}, {rate} a year, {periods} equal monthly instalments of {payment}, no other fees.",
    },
  ],
  questions: [
    {
      "zh-CN": "还完的时候，一共付了多少利息？",
      en: "Once it is repaid, how much interest was that in all?",
    },
    {
      "zh-CN": "比借来的数，总共多还多少？",
      en: "By how much does all that is paid exceed what was borrowed?",
    },
  ],
  right,
  mistakes: [
    {
      id: "counting-the-whole-sum-all-along",
      value: ({ principal, rate, periods }) => (((principal * rate) / 100) * periods) / 12,
      working: ({ principal, rate, periods }) => `${figure(principal)} × ${figure(rate)}% × ${periods} ÷ 12`,
      why: {
        "zh-CN": "这是当成本金从头到尾一分没还；其实每月都在还，利息越来越少。",
        en: "This takes the whole sum as owed to the end; some is repaid each month and the interest shrinks.",
      },
    },
    {
      id: "counting-one-instalment-too-many",
      value: (drawn) => right.value(drawn) + paymentOf(drawn),
      working: (drawn) => `${amount(paymentOf(drawn))} × ${drawn.periods + 1} − ${figure(drawn.principal)}`,
      why: { "zh-CN": "多算了一期。", en: "This counts one instalment too many." },
    },
    {
      id: "letting-interest-pile-up",
      value: (drawn) =>
        futureValue({
          amount: drawn.principal,
          periodicRate: drawn.rate / 1200,
          periods: drawn.periods,
        }) - drawn.principal,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × (1 + ${figure(rate)}% ÷ 12)${inPower(periods)} − ${figure(principal)}`,
      why: {
        "zh-CN": "这是中途一分不还、利滚利的结果；等额本息每月都在还。",
        en: "This is for paying nothing on the way with interest on interest; here something is paid every month.",
      },
    },
    {
      id: "counting-half-of-the-sum",
      value: ({ principal, rate, periods }) => (((principal * rate) / 100) * periods) / 24,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × ${figure(rate)}% × ${periods} ÷ 12 ÷ 2`,
      why: {
        "zh-CN": "这是当成平均只欠一半；第一个月欠的是全部，平均比一半多。",
        en: "This takes half as owed on average; in the first month all of it is, so it is more than half.",
      },
    },
    {
      id: "leaving-out-the-first-month",
      value: ({ principal, rate, periods }) => (((principal * rate) / 100) * (periods - 1)) / 24,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × ${figure(rate)}% × (${periods} − 1) ÷ 12 ÷ 2`,
      why: {
        "zh-CN": "这是漏了第一个月的利息，那个月欠得最多。",
        en: "This leaves out the first month, when most is owed.",
      },
    },
    {
      id: "taking-equal-principal",
      value: (drawn) => totalInterest(equalPrincipal(loanOf(drawn))),
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × ${figure(rate)}% ÷ 12 × (${periods} + 1) ÷ 2`,
      why: {
        "zh-CN": "这是等额本金的利息，那种还法前面还得多，利息少一点。",
        en: "This is the interest of equal principal parts, which repay more early on and cost a little less.",
      },
    },
    shiftingPointLeft(right),
    {
      id: "leaving-out-the-first-and-the-last-month",
      value: ({ principal, rate, periods }) => (((principal * rate) / 100) * (periods - 2)) / 24,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × ${figure(rate)}% × (${periods} − 2) ÷ 12 ÷ 2`,
      why: {
        "zh-CN": "放款的那个月和还清的那个月都没有算；这两个月也照样计息。",
        en: "This leaves out the month of payout and the month of the last payment; both bear interest.",
      },
    },
    {
      id: "counting-one-month-too-many",
      value: ({ principal, rate, periods }) => (((principal * rate) / 100) * (periods + 2)) / 24,
      working: ({ principal, rate, periods }) =>
        `${figure(principal)} × ${figure(rate)}% × (${periods} + 2) ÷ 12 ÷ 2`,
      why: {
        "zh-CN": "多算了一个月的利息：放款当天还没有利息，要满一个月才有。",
        en: "This counts a month of interest too many: on the day of payout none has run up yet.",
      },
    },
  ],
});
