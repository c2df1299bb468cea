import { costCalculation } from "./cost-calculation.ts";

/** What a loan costs by the year with everything in it: the line that holds it. */
export const allInAnnual = costCalculation({
  id: "all-in-annual",
  level: 1,
  unit: "percent",
  questions: [
    {
      "zh-CN": "按时还款的话，算上所有费用，一年的成本是百分之几？",
      en: "Repaid on time and with every fee counted, what does it cost a year?",
    },
    {
      "zh-CN": "要拿去和别家比，该看的年化是多少？",
      en: "Which annual figure is the one to compare with other lenders?",
    },
  ],
  right: {
    value: ({ allIn }) => allIn,
    working: ({ allIn }) => allIn,
    why: {
      "zh-CN": "最后一行把利息和各项费用都算进去了，比较就看它。",
      en: "The last line takes in the interest and every fee; compare by that.",
    },
  },
  misreadings: {
    "taking-the-contract-rate": {
      value: ({ rate }) => rate,
      working: ({ rate }) => rate,
      why: {
        "zh-CN": "这只是利息那一行的年利率，没有算费用。",
        en: "This is the rate in the line of interest, without the fees.",
      },
    },
    "dividing-costs-by-principal": {
      value: ({ interest, fee, onceFee, principal }) => ((interest + fee + onceFee) / principal) * 100,
      working: ({ interest, fee, onceFee, principal }) =>
        `(${interest} + ${fee} + ${onceFee}) ÷ ${principal}`,
      why: {
        "zh-CN": "这是全部成本除以本金，没有看借了多久、本金在减少。",
        en: "This divides all costs by the principal, whatever the time and the repayments.",
      },
    },
    "taking-the-share-of-fees": {
      value: ({ fee, onceFee, principal }) => ((fee + onceFee) / principal) * 100,
      working: ({ fee, onceFee, principal }) => `(${fee} + ${onceFee}) ÷ ${principal}`,
      why: {
        "zh-CN": "这只是费用占本金的比例，连利息都没有算。",
        en: "This is only the share of fees in the principal, without the interest.",
      },
    },
    "adding-the-share-of-fees": {
      value: ({ rate, fee, onceFee, principal }) => rate + ((fee + onceFee) / principal) * 100,
      working: ({ rate, fee, onceFee, principal }) => `${rate} + (${fee} + ${onceFee}) ÷ ${principal}`,
      why: {
        "zh-CN": "费用不能按比例直接加在年利率上：本金每月都在还，费用却照收。",
        en: "Fees cannot just be added to the rate: principal is repaid every month while they stay.",
      },
    },
    "adding-the-one-off-fee-alone": {
      value: ({ rate, onceFee, principal }) => rate + (onceFee / principal) * 100,
      working: ({ rate, onceFee, principal }) => `${rate} + ${onceFee} ÷ ${principal}`,
      why: {
        "zh-CN": "这只加了第一期那项费用的比例，按月收的费用没有算。",
        en: "This adds the share of the fee due with the first instalment only; the monthly fee is left out.",
      },
    },
    "taking-the-overdue-rate": {
      value: ({ overdueRate }) => overdueRate,
      working: ({ overdueRate }) => overdueRate,
      why: {
        "zh-CN": "这是逾期才有的利率，按时还就用不上。",
        en: "This is the rate on default, which does not arise when paid on time.",
      },
    },
    "dividing-yearly-costs-by-principal": {
      value: ({ interest, fee, onceFee, principal, periods }) =>
        ((interest + fee + onceFee) / principal / periods) * 1200,
      working: ({ interest, fee, onceFee, principal, periods }) =>
        `(${interest} + ${fee} + ${onceFee}) ÷ ${principal} ÷ ${periods} × 12`,
      why: {
        "zh-CN": "这是把成本摊到一年再除以全部本金，当成本金一直没还。",
        en: "This puts a year’s costs over the whole principal, as though none were repaid.",
      },
    },
    "adding-the-one-off-fee-again": {
      value: ({ allIn, onceFee, principal }) => allIn + (onceFee / principal) * 100,
      working: ({ allIn, onceFee, principal }) => `${allIn} + ${onceFee} ÷ ${principal}`,
      why: {
        "zh-CN": "综合成本里已经有第一期那项费用了，这样又加了一遍。",
        en: "The all-in cost already holds the fee due with the first instalment; this adds it again.",
      },
    },
    "adding-the-monthly-fee-again": {
      value: ({ allIn, fee, principal }) => allIn + (fee / principal) * 100,
      working: ({ allIn, fee, principal }) => `${allIn} + ${fee} ÷ ${principal}`,
      why: {
        "zh-CN": "综合成本里已经有按月收的费用了，这样又加了一遍。",
        en: "The all-in cost already holds the monthly fee; this adds it again.",
      },
    },
    "adding-both-fees-again": {
      value: ({ allIn, fee, onceFee, principal }) => allIn + ((fee + onceFee) / principal) * 100,
      working: ({ allIn, fee, onceFee, principal }) => `${allIn} + (${fee} + ${onceFee}) ÷ ${principal}`,
      why: {
        "zh-CN": "综合成本里两项费用都有了，不用再加。",
        en: "The all-in cost already holds both fees; they are not added again.",
      },
    },
    "adding-the-contract-rate": {
      value: ({ allIn, rate }) => allIn + rate,
      working: ({ allIn, rate }) => `${allIn} + ${rate}`,
      why: {
        "zh-CN": "综合成本里已经有利息了，再加年利率就重复了。",
        en: "The all-in cost already holds the interest; adding the rate counts it twice.",
      },
    },
  },
});
