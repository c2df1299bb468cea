import type { Need } from "../../model/need.ts";

/** What can be put right, without a deadline (urgency 2). */
export const correctableNeeds = [
  {
    id: "entry-unexplained",
    name: { "zh-CN": "报告里有一条认不出的记录", en: "an entry in the report is not recognised" },
    urgency: 2,
    causes: ["standing-report-error"],
    opens: [
      { all: [{ signal: "report-entries", values: ["unknown-entry"] }] },
      { all: [{ signal: "enquiries", values: ["not-mine"] }] },
    ],
  },
  {
    id: "entry-wrong",
    name: { "zh-CN": "报告里记错了一条", en: "an entry in the report is wrong" },
    urgency: 2,
    causes: ["standing-report-error"],
    opens: [{ all: [{ signal: "entry-check", values: ["error", "misuse"] }] }],
  },
  {
    id: "applications-crowded",
    name: { "zh-CN": "申请太密，查询记录扎堆", en: "applications and enquiries crowd together" },
    urgency: 2,
    causes: ["standing-applications"],
    opens: [
      { all: [{ signal: "applications", values: ["several"] }] },
      { all: [{ signal: "enquiries", values: ["many"] }] },
    ],
  },
  {
    id: "debt-heavy",
    name: { "zh-CN": "月供已经压得很重", en: "instalments already weigh heavily" },
    urgency: 2,
    causes: ["standing-debt-load"],
    opens: [{ all: [{ signal: "debt-ratio", values: ["over-half"] }] }],
  },
  {
    id: "reserve-at-risk",
    name: { "zh-CN": "应急的钱眼看要用光", en: "the emergency money is about to be used up" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "money-in-hand", values: ["reserve-only"] }] }],
  },
  {
    id: "interest-to-spare",
    name: { "zh-CN": "提前还也许能省钱", en: "repaying early may save money" },
    urgency: 2,
    causes: [],
    opens: [
      {
        all: [
          { signal: "money-in-hand", values: ["ample"] },
          { signal: "prepayment-terms", values: ["free", "fee-small", "unread"] },
        ],
      },
    ],
  },
  {
    id: "loan-dear",
    name: { "zh-CN": "手上那笔比能借到的贵", en: "the present loan costs more than it need" },
    urgency: 2,
    causes: ["standing-debt-load"],
    opens: [{ all: [{ signal: "cost-table", values: ["cheaper"] }] }],
  },
  {
    id: "cost-unknown",
    name: { "zh-CN": "总共要付多少还不知道", en: "the full cost is still unknown" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "cost-table", values: ["unseen"] }] }],
  },
  {
    id: "need-affordable",
    name: { "zh-CN": "急用的钱，也还得起", en: "the money is needed and can be repaid" },
    urgency: 2,
    causes: [],
    opens: [
      {
        all: [
          { signal: "borrowing-need", values: ["necessary"] },
          { signal: "cost-table", values: ["read"] },
          { signal: "debt-ratio", values: ["under-30", "middle"] },
        ],
      },
    ],
  },
  {
    id: "tuition-short",
    name: { "zh-CN": "学费住宿费有缺口", en: "tuition and lodging cannot be paid" },
    urgency: 2,
    causes: ["policy-student-rule"],
    opens: [
      {
        all: [
          { signal: "student", values: ["yes"] },
          { signal: "borrowing-need", values: ["tuition"] },
        ],
      },
    ],
  },
  {
    id: "identity-pending",
    name: { "zh-CN": "身份信息等着更新", en: "identity details wait to be updated" },
    urgency: 2,
    causes: ["system-identity"],
    opens: [
      { all: [{ signal: "page-message", values: ["verify-identity"] }] },
      { all: [{ signal: "id-details", values: ["expired-or-changed"] }] },
    ],
  },
  {
    id: "hold-pending",
    name: { "zh-CN": "账户的安全核验还没做", en: "the security check is still to be passed" },
    urgency: 2,
    causes: ["system-security"],
    opens: [{ all: [{ signal: "page-message", values: ["security-hold"] }] }],
  },
  {
    id: "collection-improper",
    name: { "zh-CN": "催收的做法过了界", en: "the collector oversteps the mark" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "collection", values: ["improper"] }] }],
  },

  {
    id: "paper-report-due",
    name: { "zh-CN": "要交一份纸质的信用报告", en: "the report has to be handed in on paper" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "report-form", values: ["paper"] }] }],
  },
  {
    id: "debts-unordered",
    name: { "zh-CN": "几笔欠款要排个先后", en: "several debts have to be put in order" },
    urgency: 2,
    causes: ["standing-debt-load"],
    opens: [{ all: [{ signal: "debts-several", values: ["rates-differ", "rates-equal"] }] }],
  },
  {
    id: "card-rest-carried",
    name: { "zh-CN": "信用卡剩下的欠款一直在计息", en: "the rest of the card bill keeps bearing interest" },
    urgency: 2,
    causes: ["standing-debt-load"],
    opens: [{ all: [{ signal: "card-payment", values: ["minimum-only"] }] }],
  },
  {
    id: "subsidy-unclaimed",
    name: { "zh-CN": "该有的贴息还没确认", en: "a subsidy that is due has not been confirmed" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "subsidy", values: ["shown"] }] }],
  },
  {
    id: "private-charges-unsummed",
    name: {
      "zh-CN": "熟人借款总共要付多少还没算",
      en: "what a private loan costs in all is not worked out",
    },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "private-charges", values: ["unsummed"] }] }],
  },
  {
    id: "offers-open",
    name: { "zh-CN": "两家里还没挑定一家", en: "one of two offers is still to be chosen" },
    urgency: 2,
    causes: [],
    opens: [{ all: [{ signal: "offers", values: ["two"] }] }],
  },
] as const satisfies readonly Need[];
