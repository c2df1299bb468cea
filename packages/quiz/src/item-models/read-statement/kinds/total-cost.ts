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
    value: ({ interest, fee, service }) => interest + fee + service,
    working: ({ interest, fee, service }) => `${interest} + ${fee} + ${service}`,
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
      value: ({ fee, service }) => fee + service,
      working: ({ fee, service }) => `${fee} + ${service}`,
      why: { "zh-CN": "这只有费用，利息漏了。", en: "These are the fees alone; the interest is missing." },
    },
    "forgetting-the-monthly-fee": {
      value: ({ interest, service }) => interest + service,
      working: ({ interest, service }) => `${interest} + ${service}`,
      why: {
        "zh-CN": "按月收的那项费用漏了，它不叫利息，也要付。",
        en: "The fee taken monthly is missing; it is not called interest, but it is paid.",
      },
    },
    "counting-one-month-of-fee-too-few": {
      value: ({ interest, fee, service, periods }) => interest + (fee / periods) * (periods - 1) + service,
      working: ({ interest, fee, service, periods }) =>
        `${interest} + ${fee} ÷ ${periods} × (${periods} − 1) + ${service}`,
      why: {
        "zh-CN": "按月收的费用少算了一个月。",
        en: "Of the fee taken monthly, one month is missing.",
      },
    },
    "forgetting-what-was-deducted": {
      value: ({ interest, fee }) => interest + fee,
      working: ({ interest, fee }) => `${interest} + ${fee}`,
      why: {
        "zh-CN": "先扣的服务费漏了，没到手的钱也要还。",
        en: "The service fee is missing: what never arrived has to be repaid too.",
      },
    },
    "counting-one-month-of-fee-too-many": {
      value: ({ interest, fee, service, periods }) => interest + (fee / periods) * (periods + 1) + service,
      working: ({ interest, fee, service, periods }) =>
        `${interest} + ${fee} ÷ ${periods} × (${periods} + 1) + ${service}`,
      why: {
        "zh-CN": "按月收的费用多算了一个月。",
        en: "Of the fee taken monthly, one month too many is counted.",
      },
    },
    "counting-the-monthly-fee-twice": {
      value: ({ interest, fee, service }) => interest + fee * 2 + service,
      working: ({ interest, fee, service }) => `${interest} + ${fee} × 2 + ${service}`,
      why: { "zh-CN": "按月收的费用算了两遍。", en: "The fee taken monthly is counted twice." },
    },
    "counting-the-service-fee-twice": {
      value: ({ interest, fee, service }) => interest + fee + service * 2,
      working: ({ interest, fee, service }) => `${interest} + ${fee} + ${service} × 2`,
      why: { "zh-CN": "服务费算了两遍。", en: "The service fee is counted twice." },
    },
    "counting-interest-twice": {
      value: ({ interest, fee, service }) => interest * 2 + fee + service,
      working: ({ interest, fee, service }) => `${interest} × 2 + ${fee} + ${service}`,
      why: { "zh-CN": "利息算了两遍。", en: "The interest is counted twice." },
    },
    "adding-an-instalment": {
      value: ({ interest, fee, service, payment }) => interest + fee + service + payment,
      working: ({ interest, fee, service, payment }) => `${interest} + ${fee} + ${service} + ${payment}`,
      why: {
        "zh-CN": "月供里大部分是本金，不能再加一期进来。",
        en: "Most of an instalment is principal; it is not to be added.",
      },
    },
  },
});
