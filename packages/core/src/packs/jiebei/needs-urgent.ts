import type { Need } from "../../model/need.ts";

/** Danger now (urgency 0), and what costs more with every day (1). */
export const urgentNeeds = [
  {
    id: "money-gone",
    name: {
      "zh-CN": "钱刚转给骗子，还有机会拦住",
      en: "money has just gone to a fraudster and may still be stopped",
    },
    urgency: 0,
    causes: [],
    opens: [
      {
        all: [
          { signal: "money-sent", values: ["sent"] },
          { signal: "contact-demand", values: ["transfer", "code", "fee"] },
        ],
      },
    ],
  },
  {
    id: "warning-answered",
    name: { "zh-CN": "反诈专线正在劝停", en: "the anti-fraud line is urging a stop" },
    urgency: 0,
    causes: [],
    opens: [{ all: [{ signal: "warning-call", values: ["came"] }] }],
  },
  {
    id: "caller-doubted",
    name: { "zh-CN": "来电的人要转账、要验证码", en: "a caller asks for a transfer or for codes" },
    urgency: 0,
    causes: [],
    opens: [{ all: [{ signal: "contact-demand", values: ["transfer", "code"] }] }],
  },
  {
    id: "fee-asked",
    name: { "zh-CN": "有人要先收钱", en: "someone wants money first" },
    urgency: 0,
    causes: [],
    opens: [{ all: [{ signal: "contact-demand", values: ["fee"] }] }],
  },
  {
    id: "account-entered",
    name: { "zh-CN": "别人可能进了账户", en: "someone else may be inside the account" },
    urgency: 0,
    causes: ["system-security"],
    opens: [{ all: [{ signal: "device-owner", values: ["not-mine"] }] }],
  },
  {
    id: "identity-misused",
    name: { "zh-CN": "有人冒用身份借了钱", en: "somebody else has borrowed under this name" },
    urgency: 0,
    causes: ["standing-report-error"],
    opens: [{ all: [{ signal: "entry-check", values: ["misuse"] }] }],
  },
  {
    id: "arrears-running",
    name: { "zh-CN": "逾期正在一天天算罚息", en: "penalty interest runs day by day" },
    urgency: 1,
    causes: ["standing-arrears"],
    opens: [{ all: [{ signal: "repayment", values: ["overdue-now"] }] }],
  },
  {
    id: "due-date-unmet",
    name: { "zh-CN": "到期的钱还不上", en: "a payment that falls due cannot be met" },
    urgency: 1,
    causes: ["standing-arrears", "standing-debt-load"],
    opens: [{ all: [{ signal: "money-in-hand", values: ["short"] }] }],
  },
  {
    id: "use-barred",
    name: { "zh-CN": "借来的钱用在了不许用的地方", en: "borrowed money sits where the contract forbids" },
    urgency: 1,
    causes: ["standing-use-of-funds"],
    opens: [{ all: [{ signal: "use-of-funds", values: ["barred"] }] }],
  },
  {
    id: "proof-asked",
    name: { "zh-CN": "机构在等用途凭证", en: "the lender is waiting for proof of use" },
    urgency: 1,
    causes: ["standing-use-of-funds"],
    opens: [{ all: [{ signal: "page-message", values: ["proof-of-use"] }] }],
  },
  {
    id: "charged-outside-table",
    name: { "zh-CN": "有一笔钱收在明示表外面", en: "a charge stands outside the cost table" },
    urgency: 1,
    causes: [],
    opens: [{ all: [{ signal: "cost-table", values: ["outside-fee"] }] }],
  },

  {
    id: "name-asked-for",
    name: { "zh-CN": "有人要用自己的名义借钱", en: "someone wants to borrow under another’s name" },
    urgency: 0,
    causes: [],
    opens: [{ all: [{ signal: "favour-asked", values: ["scan"] }] }],
  },
  {
    id: "account-asked-for",
    name: { "zh-CN": "有人要借用自己的账户", en: "someone wants the use of another’s account" },
    urgency: 0,
    causes: [],
    opens: [{ all: [{ signal: "favour-asked", values: ["account"] }] }],
  },
] as const satisfies readonly Need[];
