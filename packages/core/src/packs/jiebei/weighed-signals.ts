import type { Signal } from "../../model/signal.ts";

/** Clues that speak for or against causes. */
export const weighedSignals = [
  {
    id: "official-notice",
    role: "weighed",
    label: { "zh-CN": "监管部门的新规定", en: "Recent rule by a regulator" },
    question: {
      "zh-CN": "监管部门近期有没有出新规定，管到你这类贷款？",
      en: "Is there a recent rule by a regulator, with its date, that covers your kind of loan?",
    },
    lookup: {
      "zh-CN": "在金融监管总局、人民银行的官方网站上按日期找，不看转发的截图。",
      en: "Search the official sites of the financial regulator and the central bank by date; do not go by forwarded screenshots.",
    },
    values: [
      {
        id: "applies",
        share: 0.1,
        text: { "zh-CN": "有，管的正是这类贷款", en: "yes, it covers this kind of loan" },
      },
      {
        id: "other",
        share: 0.2,
        text: { "zh-CN": "有，但管的是别的事", en: "yes, but about something else" },
      },
      {
        id: "absent",
        share: 0.7,
        text: { "zh-CN": "查过官方网站，没有", en: "looked on official sites, none found" },
      },
    ],
    claims: ["C1.1", "C1.3", "R4.1"],
  },
  {
    id: "lender-notice",
    role: "weighed",
    group: "lender-word",
    label: { "zh-CN": "App 里的公告", en: "Notice in the app" },
    question: { "zh-CN": "放款机构自己的公告怎么说？", en: "What does the lender’s own notice say?" },
    lookup: {
      "zh-CN": "在官方 App 的消息和公告里，或者机构的官方网站上。",
      en: "In the messages and notices of the official app, or on the lender’s official site.",
    },
    values: [
      {
        id: "own-decision",
        share: 0.02,
        text: { "zh-CN": "说是自身业务调整", en: "speaks of a business decision" },
      },
      {
        id: "cites-rule",
        share: 0.02,
        text: { "zh-CN": "说是按监管要求", en: "says that it follows a rule" },
      },
      {
        id: "lender-switch",
        share: 0.02,
        text: { "zh-CN": "说合作方有变动", en: "speaks of a change of partner" },
      },
      { id: "absent", share: 0.94, text: { "zh-CN": "看过，没讲这件事", en: "looked, nothing about this" } },
    ],
    claims: ["C2.3", "R4.1"],
  },
  {
    id: "press-report",
    role: "weighed",
    group: "lender-word",
    label: { "zh-CN": "可靠的报道", en: "Reliable press reports" },
    question: {
      "zh-CN": "有没有可靠报道说，许多按时还款的人同时碰到？",
      en: "Do reliable reports say that many people who pay on time are hit at the same time?",
    },
    lookup: {
      "zh-CN": "看主流媒体的署名报道，或者机构对媒体的答复。",
      en: "Look for signed reports in established media, or the lender’s answer to them.",
    },
    values: [
      {
        id: "widespread",
        share: 0.15,
        text: { "zh-CN": "有，媒体已经证实", en: "yes, confirmed by the press" },
      },
      { id: "rumour-only", share: 0.2, text: { "zh-CN": "只有网上的帖子", en: "only posts online" } },
      { id: "absent", share: 0.65, text: { "zh-CN": "查过，没有报道", en: "looked, no reports" } },
    ],
    claims: ["C2.3", "fact-PF09"],
  },
  {
    id: "lender-on-contract",
    role: "weighed",
    group: "lender-word",
    label: { "zh-CN": "合同上写的是谁", en: "Who the contract names" },
    question: {
      "zh-CN": "合同或借款页上写的放款机构换了吗？",
      en: "Has the lender named in the contract or on the loan page changed?",
    },
    lookup: {
      "zh-CN": "打开最近一份借款合同，和以前的对一对。",
      en: "Open the latest loan contract and compare it with the earlier one.",
    },
    values: [
      { id: "changed", share: 0.05, text: { "zh-CN": "换成了另一家", en: "somebody new" } },
      { id: "same", share: 0.95, text: { "zh-CN": "和以前一样", en: "the same as before" } },
    ],
    claims: ["fact-PF03", "fact-PF04"],
  },
  {
    id: "student",
    role: "weighed",
    label: { "zh-CN": "在校情况", en: "Student status" },
    question: { "zh-CN": "你现在是在校学生吗？", en: "Are you enrolled as a student?" },
    values: [
      { id: "yes", share: 0.1, text: { "zh-CN": "是在校学生", en: "enrolled as a student" } },
      { id: "no", share: 0.9, text: { "zh-CN": "不是学生", en: "not a student" } },
    ],
    claims: ["rule-R14"],
  },
  {
    id: "repayment",
    role: "weighed",
    group: "payment-record",
    label: { "zh-CN": "还款记录", en: "Payment record" },
    question: { "zh-CN": "你的还款有没有晚过？", en: "Have any of your payments been late?" },
    lookup: {
      "zh-CN": "在各家 App 的还款记录和账单里看，信用卡也算。",
      en: "In the payment records and bills of each app; credit cards count as well.",
    },
    values: [
      {
        id: "overdue-now",
        share: 0.04,
        text: { "zh-CN": "现在还欠着一期", en: "an instalment is unpaid now" },
      },
      {
        id: "late-before",
        share: 0.15,
        text: { "zh-CN": "以前晚过，已经还清", en: "late in the past, since cleared" },
      },
      { id: "absent", share: 0.81, text: { "zh-CN": "核对过，从没晚过", en: "checked, never late" } },
    ],
    claims: ["C3.1", "R1.1"],
  },
  {
    id: "report-entries",
    role: "weighed",
    group: "payment-record",
    label: { "zh-CN": "信用报告里的记录", en: "Entries in the credit report" },
    question: {
      "zh-CN": "你的信用报告里，有没有不良或者不认识的记录？",
      en: "Does your credit report hold anything adverse or unknown to you?",
    },
    lookup: {
      "zh-CN": "在人民银行征信中心官网、银行网点或合作的银行 App 里查自己的报告，网上查不花钱。",
      en: "Get your own report from the central bank’s credit reference centre, at a counter or through a bank’s app; online it is free.",
    },
    values: [
      {
        id: "own-arrears",
        share: 0.12,
        text: { "zh-CN": "有，是自己晚还的", en: "yes, payments that were made late" },
      },
      {
        id: "unknown-entry",
        share: 0.05,
        text: { "zh-CN": "有不是自己的账户", en: "an account that is not the borrower’s" },
      },
      { id: "clean", share: 0.83, text: { "zh-CN": "查过，没有不良记录", en: "read it, nothing adverse" } },
    ],
    claims: ["law-L01-17", "check-own-report"],
  },
  {
    id: "applications",
    role: "weighed",
    group: "loan-hunting",
    label: { "zh-CN": "近三个月的申请", en: "Applications in three months" },
    question: {
      "zh-CN": "近三个月你向几家申请过贷款或信用卡？",
      en: "How many lenders have you applied to in the last three months?",
    },
    lookup: {
      "zh-CN": "想想点过「查看额度」的页面，那往往也是一次授权查询。",
      en: "Remember pages that offered to show a limit; tapping them often allowed an enquiry.",
    },
    values: [
      { id: "several", share: 0.12, text: { "zh-CN": "申请过好几家", en: "several lenders" } },
      { id: "one", share: 0.25, text: { "zh-CN": "只申请过一家", en: "one lender only" } },
      { id: "absent", share: 0.63, text: { "zh-CN": "一家也没申请", en: "none at all" } },
    ],
    claims: ["C3.5", "fact-PF12"],
  },
  {
    id: "enquiries",
    role: "weighed",
    group: "loan-hunting",
    label: { "zh-CN": "报告里的审批查询", en: "Approval enquiries in the report" },
    question: {
      "zh-CN": "报告最近的「贷款审批」「信用卡审批」查询多吗？",
      en: "How many recent enquiries for loan or card approval does your report show?",
    },
    lookup: {
      "zh-CN": "在信用报告的「查询记录」一栏。你自己查的不算。",
      en: "In the report’s list of enquiries. Your own queries do not count.",
    },
    values: [
      { id: "many", share: 0.11, text: { "zh-CN": "最近有许多条", en: "many recent ones" } },
      {
        id: "not-mine",
        share: 0.04,
        text: { "zh-CN": "有自己没授权过的", en: "some made without authorisation" },
      },
      { id: "few", share: 0.35, text: { "zh-CN": "只有一两条", en: "one or two only" } },
      { id: "absent", share: 0.5, text: { "zh-CN": "一条也没有", en: "none at all" } },
    ],
    claims: ["fact-PF12", "law-L01-18"],
  },
  {
    id: "debt-ratio",
    role: "weighed",
    label: { "zh-CN": "月供占收入", en: "Instalments against income" },
    question: {
      "zh-CN": "你每月要还的钱，占每月收入的多少？",
      en: "What share of your monthly income goes into instalments?",
    },
    lookup: {
      "zh-CN": "把各家每月要还的加起来，除以到手收入。分段只是教学用的，不是官方界线。",
      en: "Add up all monthly instalments and divide by take-home pay. The bands are for teaching, not official lines.",
    },
    values: [
      { id: "over-half", share: 0.13, text: { "zh-CN": "超过收入的一半", en: "over half of the income" } },
      { id: "middle", share: 0.3, text: { "zh-CN": "收入的 30% 到一半", en: "30% to half of the income" } },
      { id: "under-30", share: 0.57, text: { "zh-CN": "不到收入的 30%", en: "under 30% of the income" } },
    ],
    claims: ["fact-PF21", "rule-R05-ability"],
  },
  {
    id: "use-of-funds",
    role: "weighed",
    group: "account-page",
    label: { "zh-CN": "借款的去向", en: "Where the money went" },
    question: { "zh-CN": "借来的钱，你用在了哪里？", en: "Where did you use the borrowed money?" },
    lookup: { "zh-CN": "对照合同里的「借款用途」一条。", en: "Compare the clause on use in your contract." },
    values: [
      {
        id: "barred",
        share: 0.06,
        text: { "zh-CN": "炒股、买房或转借了", en: "shares, property or on-lending" },
      },
      {
        id: "as-agreed",
        share: 0.94,
        text: { "zh-CN": "合同约定的个人消费", en: "personal consumption, as agreed" },
      },
    ],
    claims: ["C3.3b", "R3.1a", "rule-R01"],
  },
  {
    id: "page-message",
    role: "weighed",
    group: "account-page",
    label: { "zh-CN": "页面上的提示", en: "Message on the page" },
    question: { "zh-CN": "页面上写了什么提示？", en: "What does the message on the page say?" },
    lookup: {
      "zh-CN": "以官方 App 里看到的为准，短信和来电里的不算。",
      en: "Go by what the official app shows; text messages and calls do not count.",
    },
    values: [
      {
        id: "verify-identity",
        share: 0.02,
        text: { "zh-CN": "请核验或更新身份信息", en: "please verify or update identity details" },
      },
      {
        id: "security-hold",
        share: 0.02,
        text: { "zh-CN": "账户存在风险，请核验", en: "risk found on this account, please verify" },
      },
      {
        id: "proof-of-use",
        share: 0.02,
        text: { "zh-CN": "请提供借款用途凭证", en: "please show proof of how the loan was used" },
      },
      {
        id: "not-eligible",
        share: 0.03,
        text: { "zh-CN": "不在服务对象范围内", en: "outside the group that is served" },
      },
      {
        id: "overall-assessment",
        share: 0.24,
        text: { "zh-CN": "综合评估未通过", en: "overall assessment not passed" },
      },
      { id: "absent", share: 0.67, text: { "zh-CN": "没有任何提示", en: "no message at all" } },
    ],
    claims: ["fact-PF20", "R4.2"],
  },
  {
    id: "account-change",
    role: "weighed",
    group: "account-page",
    label: { "zh-CN": "账户近来的变动", en: "Recent account changes" },
    question: {
      "zh-CN": "近来换过手机号、设备，或在外地登录过吗？",
      en: "Have you changed your phone number or device, or logged in from elsewhere, of late?",
    },
    lookup: {
      "zh-CN": "在 App 的「账号与安全」里看登录设备。",
      en: "See the list of devices under account security in the app.",
    },
    values: [
      {
        id: "new-device",
        share: 0.08,
        text: { "zh-CN": "换了设备或异地登录", en: "new device or place of login" },
      },
      { id: "new-number", share: 0.07, text: { "zh-CN": "换了手机号", en: "new phone number" } },
      { id: "absent", share: 0.85, text: { "zh-CN": "号码和设备都没变", en: "same number and device" } },
    ],
    claims: ["R4.3"],
  },
  {
    id: "id-details",
    role: "weighed",
    group: "account-page",
    label: { "zh-CN": "登记的身份信息", en: "Identity details on file" },
    question: {
      "zh-CN": "平台登记的身份证件还有效吗？",
      en: "Is the identity document on file still valid?",
    },
    lookup: {
      "zh-CN": "在官方 App 的实名信息里看有效期。",
      en: "See the expiry date among the identity details in the official app.",
    },
    values: [
      {
        id: "expired-or-changed",
        share: 0.08,
        text: { "zh-CN": "证件过期或信息有变", en: "expired or changed" },
      },
      { id: "valid", share: 0.92, text: { "zh-CN": "证件都还有效", en: "still valid" } },
    ],
    claims: ["R2.1", "R4.3"],
  },
  {
    id: "elsewhere",
    role: "weighed",
    label: { "zh-CN": "别家的信贷", en: "Credit with other lenders" },
    question: {
      "zh-CN": "同一段时间，你在别家的信贷怎么样？",
      en: "How did your credit with other lenders fare at the same time?",
    },
    lookup: {
      "zh-CN": "看看别家的信用卡和贷款，近来有没有变化。",
      en: "See whether your cards and loans elsewhere have changed of late.",
    },
    values: [
      {
        id: "also-cut",
        share: 0.2,
        text: { "zh-CN": "别家也被降或被拒", en: "lowered or refused there too" },
      },
      { id: "fine", share: 0.4, text: { "zh-CN": "别家一切照常", en: "as usual there" } },
      { id: "absent", share: 0.4, text: { "zh-CN": "没有别的信贷", en: "no other credit" } },
    ],
    claims: ["C2.3", "C3.4"],
  },
] as const satisfies readonly Signal[];
