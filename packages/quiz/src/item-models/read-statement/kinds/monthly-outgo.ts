import { costCalculation } from "./cost-calculation.ts";

/** What is paid each month with the monthly fee in it. */
export const monthlyOutgo = costCalculation({
  id: "monthly-outgo",
  level: 2,
  unit: "yuan",
  questions: [
    {
      "zh-CN": "月供加上按月收的费用，平常一个月要付出去多少？",
      en: "With the instalment and the fee taken monthly, how much is paid in an ordinary month?",
    },
    {
      "zh-CN": "把每月都要交的钱算全，平常一个月是多少？",
      en: "With everything that is due monthly, how much is an ordinary month?",
    },
  ],
  right: {
    value: ({ payment, fee, periods }) => payment + fee / periods,
    working: ({ payment, fee, periods }) => `${payment} + ${fee} ÷ ${periods}`,
    why: {
      "zh-CN": "按月收的费用要平均到每一期，再加上月供。",
      en: "The monthly fee is spread over the instalments and added to each.",
    },
  },
  misreadings: {
    "taking-the-instalment-alone": {
      value: ({ payment }) => payment,
      working: ({ payment }) => payment,
      why: {
        "zh-CN": "这只是月供，按月收的费用漏了。",
        en: "This is the instalment alone; the fee taken monthly is missing.",
      },
    },
    "spreading-the-principal-alone": {
      value: ({ principal, periods }) => principal / periods,
      working: ({ principal, periods }) => `${principal} ÷ ${periods}`,
      why: {
        "zh-CN": "这只是本金平均到每月，没有利息，也没有费用。",
        en: "This spreads the principal alone, with neither interest nor fee.",
      },
    },
    "forgetting-the-interest": {
      value: ({ principal, fee, periods }) => (principal + fee) / periods,
      working: ({ principal, fee, periods }) => `(${principal} + ${fee}) ÷ ${periods}`,
      why: {
        "zh-CN": "这是本金加费用平均到每月，利息漏了。",
        en: "This spreads principal and fee; the interest is missing.",
      },
    },
    "taking-off-the-fee": {
      value: ({ payment, fee, periods }) => payment - fee / periods,
      working: ({ payment, fee, periods }) => `${payment} − ${fee} ÷ ${periods}`,
      why: {
        "zh-CN": "费用是另外付的，该加，这里减掉了。",
        en: "The fee is paid besides and is to be added; here it is taken off.",
      },
    },
    "counting-one-instalment-too-many": {
      value: ({ principal, interest, fee, periods }) => (principal + interest + fee) / (periods + 1),
      working: ({ principal, interest, fee, periods }) =>
        `(${principal} + ${interest} + ${fee}) ÷ (${periods} + 1)`,
      why: {
        "zh-CN": "多除了一期，每月的数就小了。",
        en: "This divides by one instalment too many, so each comes out too small.",
      },
    },
    "counting-two-instalments-too-many": {
      value: ({ principal, interest, fee, periods }) => (principal + interest + fee) / (periods + 2),
      working: ({ principal, interest, fee, periods }) =>
        `(${principal} + ${interest} + ${fee}) ÷ (${periods} + 2)`,
      why: {
        "zh-CN": "多除了两期，每月的数就小了。",
        en: "This divides by two instalments too many, so each comes out too small.",
      },
    },
    "counting-one-instalment-too-few": {
      value: ({ principal, interest, fee, periods }) => (principal + interest + fee) / (periods - 1),
      working: ({ principal, interest, fee, periods }) =>
        `(${principal} + ${interest} + ${fee}) ÷ (${periods} − 1)`,
      why: {
        "zh-CN": "少除了一期，每月的数就大了。",
        en: "This divides by one instalment too few, so each comes out too large.",
      },
    },
    "counting-the-fee-twice": {
      value: ({ payment, fee, periods }) => payment + (fee / periods) * 2,
      working: ({ payment, fee, periods }) => `${payment} + ${fee} ÷ ${periods} × 2`,
      why: { "zh-CN": "按月收的费用算了两遍。", en: "The fee taken monthly is counted twice." },
    },
    "spreading-the-one-off-fee-too": {
      value: ({ payment, fee, onceFee, periods }) => payment + (fee + onceFee) / periods,
      working: ({ payment, fee, onceFee, periods }) => `${payment} + (${fee} + ${onceFee}) ÷ ${periods}`,
      why: {
        "zh-CN": "第一期收的那项费用只收一次，不会摊到每个月。",
        en: "The fee due with the first instalment is charged once, not spread over the months.",
      },
    },
    "adding-the-one-off-fee": {
      value: ({ payment, fee, onceFee, periods }) => payment + fee / periods + onceFee,
      working: ({ payment, fee, onceFee, periods }) => `${payment} + ${fee} ÷ ${periods} + ${onceFee}`,
      why: {
        "zh-CN": "这项费用只跟第一期收一次，不是每月都有。",
        en: "That fee is due once, with the first instalment, not every month.",
      },
    },
    "adding-the-interest-again": {
      value: ({ payment, fee, interest, periods }) => payment + (fee + interest) / periods,
      working: ({ payment, fee, interest, periods }) => `${payment} + (${fee} + ${interest}) ÷ ${periods}`,
      why: {
        "zh-CN": "月供里已经有利息了，这样又加了一遍。",
        en: "The instalment already holds the interest; this adds it again.",
      },
    },
    "adding-the-whole-fee": {
      value: ({ payment, fee }) => payment + fee,
      working: ({ payment, fee }) => `${payment} + ${fee}`,
      why: {
        "zh-CN": "这是把整笔费用加到了一个月里，它是分到每一期的。",
        en: "This adds the whole fee to one month; it is spread over all of them.",
      },
    },
  },
});
