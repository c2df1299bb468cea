import type { Need } from "../../model/need.ts";

/** What is good to know or to keep up (urgency 3), and the need that is left when there is no other. */
export const informativeNeeds = [
  {
    id: "change-announced",
    name: { "zh-CN": "可能一批人都碰上了同一个调整", en: "many may be affected by one and the same change" },
    urgency: 3,
    causes: ["policy-new-rule", "market-lender-retreat"],
    opens: [
      { all: [{ signal: "official-notice", values: ["applies"] }] },
      { all: [{ signal: "lender-notice", values: ["own-decision", "cites-rule"] }] },
      { all: [{ signal: "press-report", values: ["widespread", "rumour-only"] }] },
    ],
  },
  {
    id: "lender-changed",
    name: { "zh-CN": "放款机构换了一家", en: "another lender stands behind the loan" },
    urgency: 3,
    causes: ["market-lender-change"],
    opens: [
      { all: [{ signal: "lender-on-contract", values: ["changed"] }] },
      { all: [{ signal: "lender-notice", values: ["lender-switch"] }] },
    ],
  },
  {
    id: "decision-unexplained",
    name: { "zh-CN": "机构的决定没有说明原因", en: "the lender gave no reason for its decision" },
    urgency: 3,
    causes: ["standing-debt-load", "standing-applications"],
    opens: [{ all: [{ signal: "page-message", values: ["overall-assessment"] }] }],
  },
  {
    id: "report-unread",
    name: { "zh-CN": "信用报告还没看过", en: "the credit report has not been read yet" },
    urgency: 3,
    causes: ["standing-arrears", "standing-applications", "standing-report-error"],
    opens: [{ all: [{ signal: "report-read", values: ["never"] }] }],
  },
  {
    id: "own-debt-found",
    name: { "zh-CN": "那笔陌生的记录是自己的债", en: "the strange entry is a debt of the borrower’s own" },
    urgency: 3,
    causes: ["standing-report-error"],
    opens: [
      {
        all: [
          { signal: "report-entries", values: ["unknown-entry"] },
          { signal: "entry-check", values: ["own"] },
        ],
      },
    ],
  },
  {
    id: "past-arrears",
    name: { "zh-CN": "以前的逾期还留着记录", en: "a late payment of the past is still on record" },
    urgency: 3,
    causes: ["standing-arrears"],
    opens: [
      { all: [{ signal: "repayment", values: ["late-before"] }] },
      { all: [{ signal: "report-entries", values: ["own-arrears"] }] },
    ],
  },
  {
    id: "prepaying-dearer",
    name: { "zh-CN": "提前还反而多花钱", en: "repaying early would cost more than it saves" },
    urgency: 3,
    causes: [],
    opens: [{ all: [{ signal: "prepayment-terms", values: ["fee-large"] }] }],
  },
  {
    id: "purchase-can-wait",
    name: { "zh-CN": "想买的东西可以等一等", en: "what is to be bought can wait" },
    urgency: 3,
    causes: [],
    opens: [
      {
        all: [
          { signal: "borrowing-need", values: ["can-wait"] },
          { signal: "debt-ratio", values: ["under-30", "middle"] },
        ],
      },
    ],
  },
  {
    id: "no-need",
    name: { "zh-CN": "看清没有什么非办不可", en: "to see that nothing has to be done" },
    urgency: 3,
    causes: [],
    opens: [],
    residual: true,
  },
] as const satisfies readonly Need[];
