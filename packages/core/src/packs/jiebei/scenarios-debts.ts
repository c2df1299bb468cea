import type { Scenario } from "../../model/scenario.ts";

/** Several debts, a card that is never cleared, a report to be had. */
export const debtScenarios = [
  {
    id: "three-debts",
    skeletons: ["SC10"],
    level: 3,
    story: {
      "zh-CN": "{name}同时欠着三笔：{small}、{middle}和 {large}。",
      en: "{name} has three debts at once: {small}, {middle} and {large}.",
    },
    parameters: [
      { id: "small", minimum: 1500, maximum: 3000, step: 500, unit: "yuan" },
      { id: "middle", minimum: 5000, maximum: 8000, step: 500, unit: "yuan" },
      { id: "large", minimum: 10000, maximum: 15000, step: 500, unit: "yuan" },
    ],
    findings: [],
    options: ["pay-dearest-first", "pay-smallest-first", "negotiate-early", "clear-overdue"],
    temptations: ["M04", "MF0.5", "M10"],
    variants: [
      {
        id: "rates-differ",
        clue: {
          "zh-CN": "年化从 9% 到 24% 不等，最贵的恰好是最大的一笔。没有逾期，每月付完该付的，还有余钱。",
          en: "Their annual cost runs from 9% to 24%, and the most expensive is the largest. Nothing is overdue, and each month some money is left after what is due.",
        },
        findings: [
          { signal: "debts-several", value: "rates-differ" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "absent" },
        ],
      },
      {
        id: "rates-equal",
        clue: {
          "zh-CN":
            "三笔都是年化 15%，随时还都不收费。没有逾期，每月付完该付的，还有余钱。{name}怕记不住三个日子。",
          en: "All three cost 15% a year and can be repaid early free of charge. Nothing is overdue, and each month some money is left after what is due. Three dates are hard for {name} to keep in mind.",
        },
        findings: [
          { signal: "debts-several", value: "rates-equal" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "absent" },
        ],
      },
      {
        id: "income-gone",
        clue: {
          "zh-CN": "年化有高有低，以前都按时还。可这个月没了收入，下周到期的一笔付不出来。",
          en: "Some cost more than others, and all were paid on time. But this month there is no income, and the payment due next week cannot be made.",
        },
        findings: [
          { signal: "debts-several", value: "rates-differ" },
          { signal: "money-in-hand", value: "short" },
          { signal: "repayment", value: "absent" },
        ],
      },
      {
        id: "one-forgotten",
        clue: {
          "zh-CN": "年化有高有低。最便宜的那笔忘了还，已经逾期三天；手头的钱补上它，还够过日子。",
          en: "Some cost more than others. The cheapest was forgotten and is three days overdue; the money in hand covers that and daily life.",
        },
        findings: [
          { signal: "debts-several", value: "rates-differ" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "overdue-now" },
        ],
      },
    ],
  },
  {
    id: "card-minimum",
    skeletons: ["SC22", "SC17"],
    level: 2,
    story: {
      "zh-CN": "{name}的信用卡欠着 {balance}。家里人说「最低还上就行」，这几个月都只还了最低，没有逾期。",
      en: "{name} owes {balance} on a credit card. “The minimum will do,” says the family, and for some months no more than that was paid, though never late.",
    },
    parameters: [{ id: "balance", minimum: 6000, maximum: 20000, step: 1000, unit: "yuan" }],
    findings: [
      { signal: "card-payment", value: "minimum-only" },
      { signal: "repayment", value: "absent" },
    ],
    options: ["clear-card-balance", "pay-above-minimum", "negotiate-early"],
    temptations: ["M04", "MF0.5", "M25", "M16"],
    variants: [
      {
        id: "savings",
        clue: {
          "zh-CN": "{name}有一笔存款，还清这张卡以后，还够过四个月。",
          en: "{name} has savings that would clear the card and still cover four months of living.",
        },
        findings: [{ signal: "money-in-hand", value: "ample" }],
      },
      {
        id: "income-left",
        clue: {
          "zh-CN": "{name}没有存款，每月工资付完开销和最低，还能余下一小截。",
          en: "{name} has no savings, but some of the monthly wages is left after living costs and the minimum.",
        },
        findings: [{ signal: "money-in-hand", value: "income-only" }],
      },
      {
        id: "beyond-means",
        clue: {
          "zh-CN": "{name}的工作停了，存款用完，下个月连最低也付不出。{name}愿意慢慢还。",
          en: "{name}’s work has stopped, the savings are used up, and next month even the minimum cannot be paid. {name} is willing to repay over time.",
        },
        findings: [{ signal: "money-in-hand", value: "short" }],
      },
    ],
  },
  {
    id: "own-report",
    skeletons: ["SC09"],
    level: 1,
    story: {
      "zh-CN": "{name}打算半年后办房贷，想起了自己的信用报告。去最近的网点要坐半天车。",
      en: "{name} plans a mortgage in half a year and thinks of the credit report. The nearest branch is half a day away by bus.",
    },
    parameters: [],
    findings: [],
    options: ["get-own-report", "get-report-at-counter", "object-to-error"],
    temptations: ["M14", "MR1.3", "M15"],
    variants: [
      {
        id: "to-look",
        clue: {
          "zh-CN": "报告还没看过，也没和合同对过。这回只想自己看看，不用交给谁。",
          en: "The report has not been read, nor compared with any contract. This time {name} just wants to look at it, and nobody else needs it.",
        },
        findings: [
          { signal: "report-read", value: "never" },
          { signal: "report-form", value: "screen" },
          { signal: "entry-check", value: "unchecked" },
        ],
      },
      {
        id: "on-paper",
        clue: {
          "zh-CN": "报告还没看过，也没和合同对过。单位入职要纸质的，截图和打印的网页都不收。",
          en: "The report has not been read, nor compared with any contract. A new employer wants it on paper and takes neither screenshots nor printed pages.",
        },
        findings: [
          { signal: "report-read", value: "never" },
          { signal: "report-form", value: "paper" },
          { signal: "entry-check", value: "unchecked" },
        ],
      },
      {
        id: "wrong-entry",
        clue: {
          "zh-CN": "上周在网上看过，有一期按时扣款的账记成了逾期，回单还在。没有人要纸质的。",
          en: "The report was read online last week: an instalment debited on time is recorded as overdue, and the receipt is at hand. Nobody wants it on paper.",
        },
        findings: [
          { signal: "report-read", value: "read" },
          { signal: "report-form", value: "screen" },
          { signal: "entry-check", value: "error" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
