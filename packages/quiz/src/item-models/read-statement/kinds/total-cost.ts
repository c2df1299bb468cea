import { costCalculation } from "./cost-calculation.ts";

/** Interest and fees of a statement in all. */
export const totalCost = costCalculation({
  id: "total-cost",
  level: 1,
  unit: "yuan",
  questions: [
    {
      "zh-CN": "按时还完，利息和各项费用加起来是多少？",
      en: "Repaid on time, what do interest and fees add up to?",
    },
    {
      "zh-CN": "除了本金，这笔借款总共要花多少钱？",
      en: "Besides the principal, what does this loan cost in all?",
    },
  ],
  right: {
    value: ({ interest, fee, onceFee }) => interest + fee + onceFee,
    working: ({ interest, fee, onceFee }) => `${interest} + ${fee} + ${onceFee}`,
    why: {
      "zh-CN": "利息一行、费用两行，都是借这笔钱的成本。",
      en: "The line of interest and the two of fees are all what the money costs.",
    },
  },
  misreadings: {
    "counting-interest-alone": {
      value: ({ interest }) => interest,
      working: ({ interest }) => interest,
      why: {
        "zh-CN": "这只有利息，两项费用都漏了。",
        en: "This is the interest alone; both fees are missing.",
      },
    },
    "counting-fees-alone": {
      value: ({ fee, onceFee }) => fee + onceFee,
      working: ({ fee, onceFee }) => `${fee} + ${onceFee}`,
      why: { "zh-CN": "这只有费用，利息漏了。", en: "These are the fees alone; the interest is missing." },
    },
    "forgetting-the-monthly-fee": {
      value: ({ interest, onceFee }) => interest + onceFee,
      working: ({ interest, onceFee }) => `${interest} + ${onceFee}`,
      why: {
        "zh-CN": "按月收的那项费用漏了，它不叫利息，也要付。",
        en: "The fee taken monthly is missing; it is not called interest, but it is paid.",
      },
    },
    "counting-one-month-of-fee-too-few": {
      value: ({ interest, fee, onceFee, periods }) => interest + (fee / periods) * (periods - 1) + onceFee,
      working: ({ interest, fee, onceFee, periods }) =>
        `${interest} + ${fee} ÷ ${periods} × (${periods} − 1) + ${onceFee}`,
      why: {
        "zh-CN": "按月收的费用少算了一个月。",
        en: "Of the fee taken monthly, one month is missing.",
      },
    },
    "forgetting-the-one-off-fee": {
      value: ({ interest, fee }) => interest + fee,
      working: ({ interest, fee }) => `${interest} + ${fee}`,
      why: {
        "zh-CN": "只收一次的那项费用漏了，收一次也是成本。",
        en: "The fee charged once is missing; once is a cost too.",
      },
    },
    "counting-one-month-of-fee-too-many": {
      value: ({ interest, fee, onceFee, periods }) => interest + (fee / periods) * (periods + 1) + onceFee,
      working: ({ interest, fee, onceFee, periods }) =>
        `${interest} + ${fee} ÷ ${periods} × (${periods} + 1) + ${onceFee}`,
      why: {
        "zh-CN": "按月收的费用多算了一个月。",
        en: "Of the fee taken monthly, one month too many is counted.",
      },
    },
    "counting-the-monthly-fee-twice": {
      value: ({ interest, fee, onceFee }) => interest + fee * 2 + onceFee,
      working: ({ interest, fee, onceFee }) => `${interest} + ${fee} × 2 + ${onceFee}`,
      why: { "zh-CN": "按月收的费用算了两遍。", en: "The fee taken monthly is counted twice." },
    },
    "counting-the-one-off-fee-twice": {
      value: ({ interest, fee, onceFee }) => interest + fee + onceFee * 2,
      working: ({ interest, fee, onceFee }) => `${interest} + ${fee} + ${onceFee} × 2`,
      why: {
        "zh-CN": "第一期收的那项费用，只收一次，这里算了两遍。",
        en: "The fee due with the first instalment is charged once; here it is counted twice.",
      },
    },
    "counting-interest-twice": {
      value: ({ interest, fee, onceFee }) => interest * 2 + fee + onceFee,
      working: ({ interest, fee, onceFee }) => `${interest} × 2 + ${fee} + ${onceFee}`,
      why: { "zh-CN": "利息算了两遍。", en: "The interest is counted twice." },
    },
    "adding-an-instalment": {
      value: ({ interest, fee, onceFee, payment }) => interest + fee + onceFee + payment,
      working: ({ interest, fee, onceFee, payment }) => `${interest} + ${fee} + ${onceFee} + ${payment}`,
      why: {
        "zh-CN": "月供里大部分是本金，不能再加一期进来。",
        en: "Most of an instalment is principal; it is not to be added.",
      },
    },
  },
});
