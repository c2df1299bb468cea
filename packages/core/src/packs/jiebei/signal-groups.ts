import type { SignalGroup } from "../../model/signal.ts";

/** Signals that tell of one thing and so count once. */
export const signalGroups = [
  {
    id: "lender-word",
    name: { "zh-CN": "机构的说法", en: "what the lender says" },
    why: {
      "zh-CN": "公告、转述公告的报道、借款页上的机构名，说的是同一件事，不能当成三份证据。",
      en: "The notice, the press that repeats it and the name on the loan page tell of one event, not of three.",
    },
  },
  {
    id: "payment-record",
    name: { "zh-CN": "还款记录", en: "payment record" },
    why: {
      "zh-CN": "自己记得的和报告上写的，是同一段还款经历。",
      en: "What is remembered and what the report shows are one and the same history of payments.",
    },
  },
  {
    id: "loan-hunting",
    name: { "zh-CN": "申请与查询", en: "applications and enquiries" },
    why: {
      "zh-CN": "申请一次就会留下一次查询，两条线索是同一件事的两面。",
      en: "Each application leaves an enquiry, so the two clues are two sides of one fact.",
    },
  },
  {
    id: "account-page",
    name: { "zh-CN": "页面提示与背后的事", en: "the page and the fact behind it" },
    why: {
      "zh-CN": "页面要你核验身份、安全或用途，往往正是因为你换了手机号、设备或改了用途。",
      en: "A page asks for identity, security or proof of use because of the very change or use that the other clues report.",
    },
  },
] as const satisfies readonly SignalGroup[];
