import { costCalculation } from "./cost-calculation.ts";

/** What arrives on the day of payout. */
export const moneyReceived = costCalculation({
  id: "money-received",
  level: 2,
  unit: "yuan",
  questions: [
    { "zh-CN": "放款那天，实际到手多少钱？", en: "On the day of payout, how much money arrives?" },
    {
      "zh-CN": "扣掉先收的，真正拿到手里的是多少？",
      en: "After what is taken first, how much is really in hand?",
    },
  ],
  right: {
    value: ({ principal, service }) => principal - service,
    working: ({ principal, service }) => `${principal} − ${service}`,
    why: {
      "zh-CN": "只有服务费是放款时先扣的，其余的以后才付。",
      en: "Only the service fee is deducted up front; the rest is paid later.",
    },
  },
  misreadings: {
    "taking-the-principal": {
      value: ({ principal }) => principal,
      working: ({ principal }) => principal,
      why: {
        "zh-CN": "这是合同上的本金，忘了先扣的服务费。",
        en: "This is the principal of the contract; the service fee deducted is forgotten.",
      },
    },
    "adding-what-was-deducted": {
      value: ({ principal, service }) => principal + service,
      working: ({ principal, service }) => `${principal} + ${service}`,
      why: {
        "zh-CN": "服务费是扣掉的，该减，这里加上了。",
        en: "The service fee is taken off; here it is added.",
      },
    },
    "adding-the-monthly-fee": {
      value: ({ principal, fee }) => principal + fee,
      working: ({ principal, fee }) => `${principal} + ${fee}`,
      why: {
        "zh-CN": "按月收的费用是要付出去的，不会到手。",
        en: "The monthly fee is paid out; it does not arrive.",
      },
    },
    "adding-the-interest": {
      value: ({ principal, interest }) => principal + interest,
      working: ({ principal, interest }) => `${principal} + ${interest}`,
      why: {
        "zh-CN": "这是本金加利息，是要还的数，不是到手的数。",
        en: "This is principal and interest, which is repaid and not received.",
      },
    },
    "adding-every-cost": {
      value: ({ principal, interest, fee, service }) => principal + interest + fee + service,
      working: ({ principal, interest, fee, service }) => `${principal} + ${interest} + ${fee} + ${service}`,
      why: {
        "zh-CN": "这是把成本都加到了本金上。",
        en: "This puts every cost on top of the principal.",
      },
    },
    "taking-the-monthly-fee-as-deducted": {
      value: ({ principal, fee }) => principal - fee,
      working: ({ principal, fee }) => `${principal} − ${fee}`,
      why: {
        "zh-CN": "按月收的费用不是先扣的，先扣的是服务费。",
        en: "The monthly fee is not deducted up front; the service fee is.",
      },
    },
    "taking-both-fees-as-deducted": {
      value: ({ principal, fee, service }) => principal - fee - service,
      working: ({ principal, fee, service }) => `${principal} − ${fee} − ${service}`,
      why: {
        "zh-CN": "两项费用都减了；按月收的那项，放款时还没有扣。",
        en: "Both fees are taken off; the monthly one is not deducted at payout.",
      },
    },
    "taking-interest-as-deducted": {
      value: ({ principal, interest, service }) => principal - interest - service,
      working: ({ principal, interest, service }) => `${principal} − ${interest} − ${service}`,
      why: {
        "zh-CN": "利息不得从本金里先扣，表里也是跟着月供付的。",
        en: "Interest may not be deducted in advance, and by the table it is paid with the instalments.",
      },
    },
    "taking-an-instalment-as-deducted": {
      value: ({ principal, payment }) => principal - payment,
      working: ({ principal, payment }) => `${principal} − ${payment}`,
      why: {
        "zh-CN": "第一期月供要到下个月才还，不是放款时扣的。",
        en: "The first instalment is due a month later and is not deducted at payout.",
      },
    },
    "taking-instalment-and-fee-as-deducted": {
      value: ({ principal, payment, fee, service }) => principal - payment - fee - service,
      working: ({ principal, payment, fee, service }) => `${principal} − ${payment} − ${fee} − ${service}`,
      why: {
        "zh-CN": "月供和按月收的费用都是以后付的，先扣的只有服务费。",
        en: "Instalment and monthly fee are paid later; only the service fee is deducted.",
      },
    },
    "taking-every-cost-as-deducted": {
      value: ({ principal, interest, fee, service }) => principal - interest - fee - service,
      working: ({ principal, interest, fee, service }) => `${principal} − ${interest} − ${fee} − ${service}`,
      why: {
        "zh-CN": "这是把所有成本都当成先扣的，先扣的只有服务费。",
        en: "This takes every cost as deducted up front; only the service fee is.",
      },
    },
  },
});
