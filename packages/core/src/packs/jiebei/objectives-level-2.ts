import type { Objective } from "../../model/objective.ts";

/** What single lessons of level 2 aim at. */
export const levelTwoObjectives = [
  {
    id: "ask-before-borrowing",
    title: {
      "zh-CN": "借钱之前，能问清要不要借、借多少、还不还得起",
      en: "Can settle before borrowing whether to, how much, and whether it can be carried",
    },
    covers: {
      claims: [
        "no-need-no-loss",
        "rule-R01",
        "rule-R05-ability",
        "rule-R05-consumption",
        "rule-R08",
        "law-L04-673",
        "law-L04-676",
        "maths-K12",
        "maths-K21",
        "plan-for-less",
        "no-more-borrowing",
        "negotiate-early",
        "F0.5",
        "R3.1b",
      ],
      causes: [],
      signals: ["borrowing-need", "debt-ratio"],
      remedies: [
        "stop-barred-use",
        "show-proof-of-use",
        "stop-new-borrowing",
        "borrow-within-means",
        "read-cost-table",
        "negotiate-early",
      ],
      misconceptions: ["M10", "M34", "MF0.5", "MR3.1"],
    },
    lessons: [],
  },
  {
    id: "understand-cost-table",
    title: {
      "zh-CN": "能在明示表里找到本金、每项费用、谁收、综合年化和违约才有的成本",
      en: "Can find in a cost table the principal, each fee, who charges it, the annual cost and what default adds",
    },
    covers: {
      claims: [
        "rule-R04",
        "rule-R08",
        "rule-R08-complete",
        "rule-R08-default",
        "law-L04-670",
        "law-R20-lines",
        "maths-K5",
        "apply-once",
        "R5.3",
      ],
      causes: [],
      signals: ["cost-table"],
      remedies: ["read-cost-table", "refuse-outside-fee", "replace-dear-loan"],
      misconceptions: ["M27", "M28"],
    },
    lessons: [],
  },
  {
    id: "choose-repayment",
    title: {
      "zh-CN": "能比较三种还法，算清提前还划不划算",
      en: "Can compare three ways of repaying and work out whether prepaying pays",
    },
    covers: {
      claims: [
        "fact-PF16",
        "law-L04-677",
        "law-L04-678",
        "maths-K4",
        "maths-K7",
        "maths-K8",
        "maths-K10",
        "keep-reserve",
        "R1.1",
        "R3.2",
      ],
      causes: [],
      signals: ["money-in-hand", "prepayment-terms"],
      remedies: ["pay-on-time", "keep-reserve", "read-prepayment-terms", "prepay-in-full", "follow-plan"],
      misconceptions: ["M08", "M25"],
    },
    lessons: [],
  },
] as const satisfies readonly Objective[];
