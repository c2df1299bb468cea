import type { Scenario } from "../../model/scenario.ts";

/** Money is owed, spare, short or about to be borrowed. */
export const moneyScenarios = [
  {
    id: "savings",
    skeletons: ["SC06", "SC07"],
    level: 2,
    story: {
      "zh-CN": "{name}没买过理财，还欠一笔 {debt}的借款，{days}后到期，合同写明随时还都不收费。",
      en: "{name} holds no wealth products and owes {debt}, due in {days}; the contract lets it be paid at any time without charge.",
    },
    parameters: [
      { id: "debt", minimum: 3000, maximum: 12000, step: 500, unit: "yuan" },
      { id: "days", minimum: 60, maximum: 120, step: 10, unit: "days" },
    ],
    findings: [
      { signal: "wealth-products", value: "none" },
      { signal: "prepayment-terms", value: "free" },
    ],
    options: ["prepay-in-full", "keep-reserve", "clear-overdue"],
    temptations: ["M09", "M07"],
    variants: [
      {
        id: "enough",
        clue: {
          "zh-CN": "手里的钱还了它，还够过三个月。别的账单都按时还了。",
          en: "After clearing it the money in hand still covers three months of living. All other bills were paid on time.",
        },
        findings: [
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "absent" },
        ],
      },
      {
        id: "nothing-over",
        clue: {
          "zh-CN":
            "全部存款正好够还，还了就一分不剩，收入又不稳。到期那天有一笔工钱，还得上。别的账单都按时还了。",
          en: "The savings would just cover it and leave nothing, and income is unsteady. Wages that arrive by the due date will pay it. All other bills were paid on time.",
        },
        findings: [
          { signal: "money-in-hand", value: "reserve-only" },
          { signal: "repayment", value: "absent" },
        ],
      },
      {
        id: "bill-missed",
        clue: {
          "zh-CN": "手里的钱还了它，还够过三个月。可有一期信用卡账单忘了还，已经逾期三天。",
          en: "After clearing it the money in hand still covers three months of living. But a card bill was forgotten and is three days overdue.",
        },
        findings: [
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "overdue-now" },
        ],
      },
    ],
  },
  {
    id: "half-paid",
    skeletons: ["SC21"],
    level: 3,
    story: {
      "zh-CN": "{name}的分期还剩 {months}，要是现在一次还掉，后面能少付 {interest}，余下的钱还够生活。",
      en: "{name}’s instalments have {months} to run. To pay them off now would save {interest}, with living costs left in hand.",
    },
    parameters: [
      { id: "months", minimum: 6, maximum: 10, step: 1, unit: "months" },
      { id: "interest", minimum: 400, maximum: 800, step: 20, unit: "yuan" },
      { id: "lowcharge", minimum: 100, maximum: 300, step: 10, unit: "yuan" },
      { id: "highcharge", minimum: 850, maximum: 1200, step: 10, unit: "yuan" },
    ],
    findings: [{ signal: "money-in-hand", value: "ample" }],
    options: ["prepay-in-full", "read-prepayment-terms", "follow-plan"],
    temptations: ["M09", "M07"],
    variants: [
      {
        id: "free",
        clue: { "zh-CN": "合同写明，这样还不另外收钱。", en: "The contract charges nothing for that." },
        findings: [{ signal: "prepayment-terms", value: "free" }],
      },
      {
        id: "low-charge",
        clue: {
          "zh-CN": "合同写明，这样还要收 {lowcharge}违约金。",
          en: "The contract charges {lowcharge} for that.",
        },
        findings: [{ signal: "prepayment-terms", value: "fee-small" }],
      },
      {
        id: "high-charge",
        clue: {
          "zh-CN": "合同写明，这样还要收 {highcharge}违约金。",
          en: "The contract charges {highcharge} for that.",
        },
        findings: [{ signal: "prepayment-terms", value: "fee-large" }],
      },
      {
        id: "unread",
        clue: {
          "zh-CN": "这样还要不要另收钱、收多少，{name}还没去看。",
          en: "Whether that is charged for, and how much, {name} has not seen yet.",
        },
        findings: [{ signal: "prepayment-terms", value: "unread" }],
      },
    ],
  },
  {
    id: "use-checked",
    skeletons: ["SC14"],
    level: 2,
    story: {
      "zh-CN":
        "{name}借了 {amount}的消费贷，合同写明用于家里装修。听说有人被查了钱的去向，{name}心里不踏实。",
      en: "{name} took a consumer loan of {amount}, by contract for renovating the home. People are said to be checked on how they use such loans, which makes {name} uneasy.",
    },
    parameters: [{ id: "amount", minimum: 10000, maximum: 50000, step: 5000, unit: "yuan" }],
    findings: [],
    options: ["stop-barred-use", "show-proof-of-use", "leave-it-alone"],
    temptations: ["MR3.1", "M08", "M30"],
    variants: [
      {
        id: "shares",
        clue: {
          "zh-CN": "有些钱转去炒了股，页面没有任何提示。",
          en: "Some of it went into shares. The page shows no message.",
        },
        findings: [
          { signal: "use-of-funds", value: "barred" },
          { signal: "page-message", value: "absent" },
        ],
      },
      {
        id: "proof-asked",
        clue: {
          "zh-CN": "花掉的都用在装修上，还剩一些。今天官方 App 请{name}证明钱花在了哪里。",
          en: "What was spent went into the renovation, and some is left. Today the official app asks {name} to show where it went.",
        },
        findings: [
          { signal: "use-of-funds", value: "as-agreed" },
          { signal: "page-message", value: "proof-of-use" },
        ],
      },
      {
        id: "as-agreed",
        clue: {
          "zh-CN": "花掉的都用在装修上，还剩一些。页面没有任何提示，眼下也不打算再借。",
          en: "What was spent went into the renovation, and some is left. The page shows no message, and no other loan is needed.",
        },
        findings: [
          { signal: "use-of-funds", value: "as-agreed" },
          { signal: "page-message", value: "absent" },
          { signal: "borrowing-need", value: "none" },
        ],
      },
    ],
  },
  {
    id: "monthly-payment",
    skeletons: ["SC16", "SC18"],
    level: 2,
    story: {
      "zh-CN": "{name}有一笔借款，每月要还 {payment}。",
      en: "{name} has a loan and pays {payment} a month.",
    },
    parameters: [{ id: "payment", minimum: 600, maximum: 3000, step: 100, unit: "yuan" }],
    findings: [],
    options: ["negotiate-early", "clear-overdue", "complain-with-evidence"],
    temptations: ["M04", "M14", "M29", "M34", "M36"],
    variants: [
      {
        id: "income-fell",
        clue: {
          "zh-CN": "这个月活少了一半，下周到期的一期还不上。以前都按时还，也没有人来催。",
          en: "Work has halved this month, and the instalment due next week cannot be met. All earlier ones were on time, and nobody is collecting.",
        },
        findings: [
          { signal: "money-in-hand", value: "short" },
          { signal: "repayment", value: "absent" },
          { signal: "collection", value: "none" },
        ],
      },
      {
        id: "civil-call",
        clue: {
          "zh-CN": "上一期已经逾期，下个月才有钱还。上午十点，机构用官方号码打来，客气地问什么时候能还。",
          en: "The last instalment is overdue, and there is no money until next month. At ten in the morning the lender calls from its official number and asks politely when it can be paid.",
        },
        findings: [
          { signal: "money-in-hand", value: "short" },
          { signal: "repayment", value: "overdue-now" },
          { signal: "collection", value: "proper" },
        ],
      },
      {
        id: "forgotten",
        clue: {
          "zh-CN": "上一期忘了还，已经逾期三天，没有人来催。今天工资到账，还了还够生活。",
          en: "The last instalment was forgotten and is three days overdue; nobody is collecting. Wages came in today, enough to pay it and live on.",
        },
        findings: [
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "overdue-now" },
          { signal: "collection", value: "none" },
        ],
      },
      {
        id: "night-calls",
        clue: {
          "zh-CN": "上一期晚了几天，昨天已经还清，手头也够过日子。可催收夜里还打来，又去找了同事。",
          en: "The last instalment was late and was cleared yesterday, with enough left to live on. Yet the collector calls late at night and has called colleagues.",
        },
        findings: [
          { signal: "money-in-hand", value: "ample" },
          { signal: "repayment", value: "late-before" },
          { signal: "collection", value: "improper" },
        ],
      },
    ],
  },
  {
    id: "before-signing",
    skeletons: ["SC19", "SC20", "SC26"],
    level: 3,
    story: {
      "zh-CN": "{name}送货的电动车坏了，停一天少挣 200 元。手头没有存款，打算借 {amount}换一辆。",
      en: "The e-bike on which {name} makes deliveries has broken down, and each idle day costs ¥200 of earnings. There are no savings, so {name} thinks of borrowing {amount} for a new one.",
    },
    parameters: [{ id: "amount", minimum: 2000, maximum: 5000, step: 500, unit: "yuan" }],
    findings: [{ signal: "money-in-hand", value: "income-only" }],
    options: ["read-cost-table", "borrow-within-means", "refuse-outside-fee", "stop-new-borrowing"],
    temptations: ["M12", "M04", "M19"],
    variants: [
      {
        id: "table-unseen",
        clue: {
          "zh-CN": "旧车修不好。每月要还的钱不到收入的一成。对方只说每天几元，没有出示费用明示表。",
          en: "The old one is beyond repair. Instalments take under a tenth of income. The lender only speaks of a few yuan a day and has shown no cost table.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "debt-ratio", value: "under-30" },
          { signal: "cost-table", value: "unseen" },
        ],
      },
      {
        id: "all-clear",
        clue: {
          "zh-CN": "旧车修不好。费用明示表看过，费用都在表里；加上这笔，每月要还的钱不到收入的两成。",
          en: "The old one is beyond repair. The cost table has been read, with every fee in it; with this loan, instalments take under a fifth of income.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "debt-ratio", value: "under-30" },
          { signal: "cost-table", value: "read" },
        ],
      },
      {
        id: "extra-charge",
        clue: {
          "zh-CN":
            "旧车修不好。每月要还的钱不到收入的两成。费用明示表看过，可签约页还要另扣一笔会员费，表里没有。",
          en: "The old one is beyond repair. Instalments take under a fifth of income. The cost table has been read, but the signing page adds a membership fee that is not in it.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "debt-ratio", value: "under-30" },
          { signal: "cost-table", value: "outside-fee" },
        ],
      },
      {
        id: "debt-heavy",
        clue: {
          "zh-CN": "费用明示表看过，费用都在表里。可每月要还的钱已占收入的六成，而旧车换块电池还能用。",
          en: "The cost table has been read and holds all fees. But instalments already eat up three fifths of income, and a new battery would keep the old one going.",
        },
        findings: [
          { signal: "borrowing-need", value: "can-wait" },
          { signal: "debt-ratio", value: "over-half" },
          { signal: "cost-table", value: "read" },
        ],
      },
    ],
  },
  {
    id: "dear-loan",
    skeletons: ["SC02"],
    level: 3,
    story: {
      "zh-CN": "{name}还欠 {debt}的分期，年利率 24%，剩 12 期，随时可以免费还清。",
      en: "{name} has instalments on {debt} at 24% a year, 12 to go, which can be cleared free of charge at any time.",
    },
    parameters: [{ id: "debt", minimum: 6000, maximum: 15000, step: 500, unit: "yuan" }],
    findings: [],
    options: ["replace-dear-loan", "read-cost-table", "stop-applying"],
    temptations: ["M04", "M17"],
    variants: [
      {
        id: "cheaper-table",
        clue: {
          "zh-CN":
            "一家持牌银行出示了费用明示表：综合年化 12%，也是 12 期，没有别的费用。近来没申请过别家，也没有审批查询。",
          en: "A licensed bank has shown its cost table: 12% a year all-in, again 12 instalments, no other charge. There are no applications or approval enquiries of late.",
        },
        findings: [
          { signal: "cost-table", value: "cheaper" },
          { signal: "applications", value: "absent" },
          { signal: "enquiries", value: "absent" },
        ],
      },
      {
        id: "advert-only",
        clue: {
          "zh-CN": "有家机构打广告说「低至 12%」，没有出示费用明示表。近来没申请过别家，也没有审批查询。",
          en: "A lender advertises “from as low as 12%” and has shown no cost table. There are no applications or approval enquiries of late.",
        },
        findings: [
          { signal: "cost-table", value: "unseen" },
          { signal: "applications", value: "absent" },
          { signal: "enquiries", value: "absent" },
        ],
      },
      {
        id: "applied-widely",
        clue: {
          "zh-CN": "为了换便宜的，近来申请了五家，都没有通过，审批查询一长串。眼下没有要签的。",
          en: "In search of a cheaper one, {name} applied to five lenders of late; all refused, leaving a long row of approval enquiries. Nothing is to be signed now.",
        },
        findings: [
          { signal: "cost-table", value: "no-offer" },
          { signal: "applications", value: "several" },
          { signal: "enquiries", value: "many" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
