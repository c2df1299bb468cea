import { costCalculation } from "./cost-calculation.ts";

/** What is due with the first instalment, which bears the fee that is charged once. */
export const firstPayment = costCalculation({
  id: "first-payment",
  level: 2,
  unit: "yuan",
  questions: [
    { "zh-CN": "第一期一共要准备多少钱？", en: "How much money is needed for the first instalment in all?" },
    {
      "zh-CN": "还第一期的那天，要付出去的加起来是多少？",
      en: "What does everything due on the day of the first instalment add up to?",
    },
  ],
  right: {
    value: ({ payment, fee, onceFee, periods }) => payment + fee / periods + onceFee,
    working: ({ payment, fee, onceFee, periods }) => `${payment} + ${fee} ÷ ${periods} + ${onceFee}`,
    why: {
      "zh-CN": "第一期有三样：月供、一个月的费用，还有只收一次的那项费用。",
      en: "Three things fall due: the instalment, a month of the monthly fee, and the fee charged once.",
    },
  },
  misreadings: {
    "taking-the-instalment-alone": {
      value: ({ payment }) => payment,
      working: ({ payment }) => payment,
      why: {
        "zh-CN": "这只是月供，两项费用都漏了。",
        en: "This is the instalment alone; both fees are missing.",
      },
    },
    "forgetting-the-one-off-fee": {
      value: ({ payment, fee, periods }) => payment + fee / periods,
      working: ({ payment, fee, periods }) => `${payment} + ${fee} ÷ ${periods}`,
      why: {
        "zh-CN": "这是平常一个月的数；第一期还要付只收一次的那项费用。",
        en: "This is an ordinary month; the first also bears the fee charged once.",
      },
    },
    "forgetting-the-monthly-fee": {
      value: ({ payment, onceFee }) => payment + onceFee,
      working: ({ payment, onceFee }) => `${payment} + ${onceFee}`,
      why: {
        "zh-CN": "按月收的费用，第一期也要付，这里漏了。",
        en: "The monthly fee is due with the first instalment too; here it is missing.",
      },
    },
    "forgetting-the-interest": {
      value: ({ principal, fee, onceFee, periods }) => (principal + fee) / periods + onceFee,
      working: ({ principal, fee, onceFee, periods }) => `(${principal} + ${fee}) ÷ ${periods} + ${onceFee}`,
      why: {
        "zh-CN": "这里只算了本金和费用，月供里还有利息。",
        en: "This has principal and fees only; the instalment holds interest as well.",
      },
    },
    "spreading-the-one-off-fee": {
      value: ({ payment, fee, onceFee, periods }) => payment + (fee + onceFee) / periods,
      working: ({ payment, fee, onceFee, periods }) => `${payment} + (${fee} + ${onceFee}) ÷ ${periods}`,
      why: {
        "zh-CN": "只收一次的那项费用，第一期就要付清，不摊到每个月。",
        en: "The fee charged once is due in full with the first instalment, not spread over the months.",
      },
    },
    "adding-the-whole-monthly-fee": {
      value: ({ payment, fee, onceFee }) => payment + fee + onceFee,
      working: ({ payment, fee, onceFee }) => `${payment} + ${fee} + ${onceFee}`,
      why: {
        "zh-CN": "按月收的费用分到每一期，不用第一期全付。",
        en: "The monthly fee is spread over the instalments; the first does not bear all of it.",
      },
    },
    "adding-the-interest-again": {
      value: ({ payment, interest, fee, onceFee, periods }) => payment + (interest + fee) / periods + onceFee,
      working: ({ payment, interest, fee, onceFee, periods }) =>
        `${payment} + (${interest} + ${fee}) ÷ ${periods} + ${onceFee}`,
      why: {
        "zh-CN": "月供里已经有利息了，这样又加了一遍。",
        en: "The instalment already holds interest; this adds it again.",
      },
    },
    "adding-all-the-interest": {
      value: ({ payment, interest, fee, onceFee, periods }) => payment + interest + fee / periods + onceFee,
      working: ({ payment, interest, fee, onceFee, periods }) =>
        `${payment} + ${interest} + ${fee} ÷ ${periods} + ${onceFee}`,
      why: {
        "zh-CN": "表里的利息是全程的，而且已经分在每期月供里了。",
        en: "The interest in the table is for the whole loan, and it is in the instalments already.",
      },
    },
    "adding-every-cost": {
      value: ({ payment, interest, fee, onceFee }) => payment + interest + fee + onceFee,
      working: ({ payment, interest, fee, onceFee }) => `${payment} + ${interest} + ${fee} + ${onceFee}`,
      why: {
        "zh-CN": "这是把全程的成本都加到了第一期上。",
        en: "This puts the cost of the whole loan on the first instalment.",
      },
    },
  },
});
