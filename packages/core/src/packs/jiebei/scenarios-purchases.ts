import type { Scenario } from "../../model/scenario.ts";
import { en, zh } from "./with-constants.ts";

/** Something is to be bought or a loan is on offer: borrow, compare, save, or leave it. */
export const purchaseScenarios = [
  {
    id: "fridge",
    skeletons: ["SC06", "SC20"],
    level: 2,
    story: {
      "zh-CN": "{name}想换一台 {price}的冰箱，店里可以分期。费用明示表{name}看过，费用都在表里。",
      en: "{name} thinks of a new fridge for {price}, which the shop sells by instalments. The cost table has been read, with every fee in it.",
    },
    parameters: [{ id: "price", minimum: 2000, maximum: 4000, step: 200, unit: "yuan" }],
    findings: [{ signal: "cost-table", value: "read" }],
    options: ["pay-from-savings", "borrow-within-means", "save-up-first", "stop-new-borrowing"],
    temptations: ["M10", "M12", "MR2.2"],
    variants: [
      {
        id: "savings-ample",
        clue: {
          "zh-CN": "旧的修不好了，天又热。存款付了它，还够过四个月。每月要还的钱不到收入的一成。",
          en: "The old one is beyond repair, and it is hot. Savings would cover it and four more months of living. Instalments take under a tenth of income.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "debt-ratio", value: "under-30" },
        ],
      },
      {
        id: "just-moved",
        clue: {
          "zh-CN":
            "旧的修不好了，天又热。刚搬过家，没有存款，靠每月工资。加上这笔，每月要还的钱不到收入的两成。",
          en: "The old one is beyond repair, and it is hot. After moving house there are no savings, only wages. With this one, instalments take under a fifth of income.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "money-in-hand", value: "income-only" },
          { signal: "debt-ratio", value: "under-30" },
        ],
      },
      {
        id: "old-one-works",
        clue: {
          "zh-CN": "旧的还好用，{name}只是嫌小。没有存款，靠每月工资。每月要还的钱不到收入的两成。",
          en: "The old one works well and is only a little small. There are no savings, only wages. Instalments take under a fifth of income.",
        },
        findings: [
          { signal: "borrowing-need", value: "can-wait" },
          { signal: "money-in-hand", value: "income-only" },
          { signal: "debt-ratio", value: "under-30" },
        ],
      },
      {
        id: "debt-heavy",
        clue: {
          "zh-CN": "旧的还好用，{name}只是嫌小。没有存款，靠每月工资，而每月要还的钱已占收入的六成。",
          en: "The old one works well and is only a little small. There are no savings, only wages, and instalments already eat up three fifths of income.",
        },
        findings: [
          { signal: "borrowing-need", value: "can-wait" },
          { signal: "money-in-hand", value: "income-only" },
          { signal: "debt-ratio", value: "over-half" },
        ],
      },
    ],
  },
  {
    id: "nest-egg",
    skeletons: ["SC06", "SC07"],
    level: 2,
    story: {
      "zh-CN": "{name}这几年存下了 {savings}，听人说闲着可惜。",
      en: "Over the years {name} has put aside {savings}. It is a pity to leave it idle, people say.",
    },
    parameters: [{ id: "savings", minimum: 12000, maximum: 20000, step: 1000, unit: "yuan" }],
    findings: [],
    options: ["pay-from-savings", "keep-reserve", "leave-it-alone"],
    temptations: ["M09", "MR1.3"],
    variants: [
      {
        id: "tooth",
        clue: {
          "zh-CN":
            "{name}没有欠款。这天牙疼得厉害，治牙用不到存款的一成，剩下的够过四个月。医院也能分期，费用明示表看过，费用都在表里。",
          en: "{name} has no debts. Now a tooth hurts badly; the treatment takes under a tenth of the savings and leaves four months of living. The clinic offers instalments too, and its cost table, with every fee in it, has been read.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "cost-table", value: "read" },
          { signal: "debt-ratio", value: "under-30" },
        ],
      },
      {
        id: "loan-due-later",
        clue: {
          "zh-CN":
            "{name}有一笔借款下个月到期，{name}想今天就还掉，图个踏实，可存款会一分不剩；到那天发的工资正好够还。眼下没有要花钱的事，也没有要签的合同。",
          en: "A loan falls due next month. Repaying it today would be a relief, but would leave nothing of the savings; the wages that arrive on the day will just cover it. Nothing else has to be paid for, or signed.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "money-in-hand", value: "reserve-only" },
          { signal: "cost-table", value: "no-offer" },
        ],
      },
      {
        id: "all-quiet",
        clue: {
          "zh-CN": "{name}没有欠款，眼下不用借钱，也没有要签的合同，每月工资够花还有余。",
          en: "{name} has no debts, needs no loan, has nothing to sign, and each month’s wages more than cover what is spent.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "cost-table", value: "no-offer" },
          { signal: "debt-ratio", value: "under-30" },
        ],
      },
    ],
  },
  {
    id: "washing-machine",
    skeletons: ["SC12"],
    level: 3,
    story: {
      "zh-CN": "一台 {price}的洗衣机，店家说「免息，分 12 期付」。{name}每月要还的钱不到收入的两成。",
      en: "A washing machine costs {price}, “interest-free, in 12 instalments”. {name}’s monthly payments take under a fifth of income.",
    },
    parameters: [{ id: "price", minimum: 2400, maximum: 4800, step: 600, unit: "yuan" }],
    findings: [{ signal: "debt-ratio", value: "under-30" }],
    options: ["pay-dearest-first", "read-cost-table", "save-up-first"],
    temptations: ["MR2.2", "MR2.0", "M10", "M27"],
    variants: [
      {
        id: "truly-free",
        clue: {
          "zh-CN":
            "旧的坏了，得换。应急的钱留好，现钱还够付。费用明示表看过：每项都是 0，随时能结清。{name}还欠着年化 18% 的信用卡。",
          en: "The old one is broken and has to be replaced; besides the emergency money there is cash for it. The cost table has been read: every fee is 0, and it can be cleared any time. {name} also owes on a card at 18% a year.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "cost-table", value: "read" },
          { signal: "debts-several", value: "rates-differ" },
          { signal: "money-in-hand", value: "ample" },
        ],
        because: {
          "zh-CN": "分期没有费用，不用急着付；现钱先还年化 18% 的卡，省下的利息最多。",
          en: "The instalments cost nothing and need no hurry; cash put on the card at 18% a year saves most interest.",
        },
      },
      {
        id: "fee-unclear",
        clue: {
          "zh-CN":
            "旧的坏了，得换。广告角落里写着每期另收手续费，费用明示表还没出示。{name}没有存款，也没有别的欠款。",
          en: "The old one is broken and has to be replaced. Small print mentions a fee on each instalment, and no cost table has been shown. {name} has no savings and no other debts.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "cost-table", value: "unseen" },
          { signal: "debts-several", value: "none" },
          { signal: "money-in-hand", value: "income-only" },
        ],
      },
      {
        id: "old-one-works",
        clue: {
          "zh-CN": "旧的还好用，只是样子老。费用明示表看过，每期另有手续费。{name}没有存款，也没有别的欠款。",
          en: "The old one works well and only looks dated. The cost table has been read and shows a fee on each instalment. {name} has no savings and no other debts.",
        },
        findings: [
          { signal: "borrowing-need", value: "can-wait" },
          { signal: "cost-table", value: "read" },
          { signal: "debts-several", value: "none" },
          { signal: "money-in-hand", value: "income-only" },
        ],
      },
    ],
  },
  {
    id: "two-offers",
    skeletons: ["SC13", "SC26"],
    level: 3,
    story: {
      "zh-CN": "{name}看牙要借 {amount}，分 12 期还，月供付得起，正在两家持牌机构里挑。",
      en: "{name} has to borrow {amount} for dental work, in 12 instalments that can be carried, and is choosing between two licensed lenders.",
    },
    parameters: [
      { id: "amount", minimum: 6000, maximum: 12000, step: 500, unit: "yuan" },
      { id: "fee", minimum: 99, maximum: 399, step: 100, unit: "yuan" },
    ],
    findings: [],
    options: ["take-lower-annual", "read-cost-table", "refuse-outside-fee"],
    temptations: ["M04", "M12"],
    variants: [
      {
        id: "guarantee-cheaper",
        clue: {
          "zh-CN":
            "两张费用明示表都看过，费用都在表里：一家有担保费，综合年化 15.41%；另一家没有担保费，综合年化 18%。",
          en: "Both cost tables have been read, with every fee in them: one has a guarantee fee and 15.41% a year all-in; the other has none, and 18% a year all-in.",
        },
        findings: [
          { signal: "offers", value: "two" },
          { signal: "cost-table", value: "read" },
        ],
      },
      {
        id: "guarantee-dearer",
        clue: {
          "zh-CN":
            "两张费用明示表都看过，费用都在表里：一家利率 9%，加上担保费，综合年化 21%；另一家利率 16%，综合年化也是 16%。",
          en: "Both cost tables have been read, with every fee in them: one charges 9% interest and, with a guarantee fee, 21% a year all-in; the other charges 16% interest and 16% a year all-in.",
        },
        findings: [
          { signal: "offers", value: "two" },
          { signal: "cost-table", value: "read" },
        ],
      },
      {
        id: "rate-only",
        clue: {
          "zh-CN": "一家只说利率 9%，另收担保费，没有出示费用明示表。另一家还没去问，手上一张表也没有。",
          en: "One only speaks of 9% interest plus a guarantee fee and has shown no cost table. The other has not been asked, so there is no table at hand.",
        },
        findings: [
          { signal: "offers", value: "none" },
          { signal: "cost-table", value: "unseen" },
        ],
      },
      {
        id: "fee-outside",
        clue: {
          "zh-CN":
            "两张费用明示表都看过，一高一低。可去签低的那家，却要另交 {fee}会员费，表里没有，不交不放款。",
          en: "Both cost tables have been read, one lower than the other. But the lower one now wants a membership fee of {fee} that is not in its table: no fee, no loan.",
        },
        findings: [
          { signal: "offers", value: "two" },
          { signal: "cost-table", value: "outside-fee" },
        ],
      },
    ],
  },
  {
    id: "few-yuan-a-day",
    // Of SC28 only the money side stands here: distress is never scored, it has the page of ways out.
    skeletons: ["SC19", "SC28"],
    level: 1,
    story: {
      "zh-CN": "{name}看到一则广告：借 {amount}，一天只要几元钱。",
      en: "{name} sees an advertisement: borrow {amount} for a few yuan a day.",
    },
    parameters: [{ id: "amount", minimum: 5000, maximum: 20000, step: 1000, unit: "yuan" }],
    findings: [],
    options: ["read-cost-table", "leave-it-alone", "stop-new-borrowing"],
    temptations: ["MF0.5", "M10", "M04", "M26", "M34"],
    variants: [
      {
        id: "roof-leaks",
        clue: {
          "zh-CN": "{name}家屋顶漏雨要修，正需要这笔钱，每月要还的钱不到收入的一成。对方还没出示费用明示表。",
          en: "The roof leaks and {name} does need the money; instalments take under a tenth of income. No cost table has been shown.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "debt-ratio", value: "under-30" },
          { signal: "cost-table", value: "unseen" },
        ],
      },
      {
        id: "no-need",
        clue: {
          "zh-CN": "{name}眼下不用借钱，身上也没有欠款，没有要签的合同。",
          en: "{name} needs no loan now, owes nothing and has nothing to sign.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "debt-ratio", value: "under-30" },
          { signal: "cost-table", value: "no-offer" },
        ],
      },
      {
        id: "to-repay-others",
        clue: {
          "zh-CN": "{name}每月要还的钱已占收入的六成，想借来先还别家的。费用明示表看过，费用都在表里。",
          en: "Instalments already eat up three fifths of {name}’s income, and this one would go into repaying the others. The cost table has been read, with every fee in it.",
        },
        findings: [
          { signal: "debt-ratio", value: "over-half" },
          { signal: "cost-table", value: "read" },
        ],
      },
    ],
  },
  {
    id: "private-loan",
    skeletons: ["SC24"],
    level: 3,
    story: {
      "zh-CN": "有人答应借{name}一笔钱，说好 {months}后还。",
      en: "{name} has been promised a loan, to be repaid in {months}.",
    },
    parameters: [{ id: "months", minimum: 6, maximum: 18, step: 6, unit: "months" }],
    findings: [],
    options: ["sum-private-charges", "read-cost-table", "leave-it-alone"],
    temptations: ["M04", "M10", "M28"],
    variants: [
      {
        id: "classmate",
        clue: {
          "zh-CN":
            "出借的是老同学，钱要用来修屋顶。借条写年利率 10%，逾期再加年 8% 违约金，还没加起来看过。没有找别的机构。",
          en: "The lender is an old classmate, and the roof has to be mended. The note says 10% a year and another 8% a year in default, not added up yet. No other lender was asked.",
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "private-charges", value: "unsummed" },
          { signal: "cost-table", value: "no-offer" },
        ],
      },
      {
        id: "company",
        clue: {
          "zh-CN": zh`对方是一家消费金融公司，钱要用来修屋顶。业务员说「年化不到 ${"licensed-lending-line"}，很公道」，没有出示费用明示表。没有向熟人借。`,
          en: en`The lender is a consumer-finance company, and the roof has to be mended. “Under ${"licensed-lending-line"} a year, quite fair,” says the salesman, who has shown no cost table. No acquaintance was asked.`,
        },
        findings: [
          { signal: "borrowing-need", value: "necessary" },
          { signal: "private-charges", value: "none" },
          { signal: "cost-table", value: "unseen" },
        ],
      },
      {
        id: "kind-offer",
        clue: {
          "zh-CN":
            "对方是老同学，说「手头留点钱心里踏实」，利息和违约金加起来也对照过，不高。可{name}眼下不用借钱，没有要签的合同。",
          en: "The lender is an old classmate, who says that money at hand gives peace of mind; interest and default charge were added up, compared and found low. But {name} needs no loan now and has nothing to sign.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "private-charges", value: "summed" },
          { signal: "cost-table", value: "no-offer" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
