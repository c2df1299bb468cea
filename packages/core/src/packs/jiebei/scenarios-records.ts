import type { Scenario } from "../../model/scenario.ts";

/** A limit, a page or a report gives something to think about. */
export const recordScenarios = [
  {
    id: "flat-limit",
    skeletons: ["SC01"],
    level: 2,
    story: {
      "zh-CN": "{name}的额度 {months}没动过。{name}天天登录，从没逾期，近来也没申请过别家。",
      en: "{name}’s limit has not moved for {months}. {name} logs in every day, was never late and has applied nowhere else of late.",
    },
    parameters: [{ id: "months", minimum: 7, maximum: 18, step: 1, unit: "months" }],
    findings: [
      { signal: "daily-logins", value: "daily" },
      { signal: "repayment", value: "absent" },
      { signal: "applications", value: "absent" },
    ],
    options: ["leave-it-alone", "get-own-report", "read-official-notices"],
    temptations: ["M05", "M07", "M10", "MF0.5", "MR2.0", "MR2.2", "MR5.1"],
    variants: [
      {
        id: "nothing-open",
        clue: {
          "zh-CN": "眼下不用借钱，信用报告上个月看过，没有问题。官网和 App 里没有新公告，也没有相关报道。",
          en: "No loan is needed, and the credit report, read last month, was in order. There is no new notice on official sites or in the app, and no press report.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "report-read", value: "read" },
          { signal: "report-entries", value: "clean" },
          { signal: "official-notice", value: "absent" },
          { signal: "lender-notice", value: "absent" },
          { signal: "press-report", value: "absent" },
        ],
        because: {
          "zh-CN": "不用借钱，报告也没有问题，额度动不动都不少你什么。",
          en: "No loan is needed and the report is in order, so nothing is lost whether the limit moves or not.",
        },
      },
      {
        id: "report-unread",
        clue: {
          "zh-CN": "{name}打算半年后申请房贷，还没看过信用报告。官网和 App 里没有新公告，也没有相关报道。",
          en: "{name} plans to apply for a mortgage in half a year and has not read the credit report. There is no new notice on official sites or in the app, and no press report.",
        },
        findings: [
          { signal: "report-read", value: "never" },
          { signal: "official-notice", value: "absent" },
          { signal: "lender-notice", value: "absent" },
          { signal: "press-report", value: "absent" },
        ],
      },
      {
        id: "real-notice",
        clue: {
          "zh-CN":
            "信用报告刚看过，没有问题。官方 App 里挂着放款机构的公告，说是自身业务调整，{name}还没点开细看。",
          en: "The credit report, just read, was in order. The official app carries a notice of the lender’s: a business decision of its own, which {name} has not opened yet.",
        },
        findings: [
          { signal: "report-read", value: "read" },
          { signal: "report-entries", value: "clean" },
          { signal: "lender-notice", value: "own-decision" },
        ],
      },
      {
        id: "rumour",
        clue: {
          "zh-CN":
            "信用报告刚看过，没有问题。群里在传监管要统一降额，App 里没有公告，{name}还没查过真假，想弄个明白。",
          en: "The credit report, just read, was in order. A chat group says that regulators will cut all limits; the app shows no notice; {name} has checked nowhere else and wonders whether it is true.",
        },
        findings: [
          { signal: "report-read", value: "read" },
          { signal: "report-entries", value: "clean" },
          { signal: "press-report", value: "rumour-only" },
          { signal: "lender-notice", value: "absent" },
        ],
      },
    ],
  },
  {
    id: "page-changed",
    skeletons: ["SC01", "SC25"],
    level: 2,
    story: {
      "zh-CN": "{name}打开借款页面，发现和以前不一样，前几天还见过系统维护的公告。",
      en: "{name} opens the loan page and finds it changed. A few days ago a maintenance notice was shown.",
    },
    parameters: [],
    findings: [{ signal: "system-maintenance", value: "shown" }],
    options: ["read-new-contract", "read-official-notices", "ask-official-service"],
    temptations: ["MC4.3", "M06", "MK1"],
    variants: [
      {
        id: "lender-new",
        clue: {
          "zh-CN":
            "新合同上的放款机构换成了另一家，页面没有别的提示。官网和 App 里没有讲额度的公告，也没有相关报道。",
          en: "The new contract names another lender; the page says nothing more. No notice about limits is to be found on official sites or in the app, and no press report.",
        },
        findings: [
          { signal: "lender-on-contract", value: "changed" },
          { signal: "page-message", value: "absent" },
          { signal: "official-notice", value: "absent" },
          { signal: "lender-notice", value: "absent" },
          { signal: "press-report", value: "absent" },
        ],
      },
      {
        id: "rumour",
        clue: {
          "zh-CN":
            "合同上的机构没变，页面没有提示，App 里没有讲额度的公告。群里在传新规要统一降额，{name}还没查过真假。",
          en: "The contract names the same lender, the page shows no message and the app no notice about limits. A chat group says that a new rule cuts all limits; {name} has not checked whether it is true.",
        },
        findings: [
          { signal: "lender-on-contract", value: "same" },
          { signal: "page-message", value: "absent" },
          { signal: "lender-notice", value: "absent" },
          { signal: "press-report", value: "rumour-only" },
        ],
      },
      {
        id: "unexplained",
        clue: {
          "zh-CN":
            "申请的一笔没有通过，页面只写着综合评估未通过。合同上的机构没变，官网和 App 里没有讲额度的公告，也没有相关报道。",
          en: "An application was refused; the page says only: overall assessment not passed. The contract names the same lender; no notice about limits is to be found on official sites or in the app, and no press report.",
        },
        findings: [
          { signal: "lender-on-contract", value: "same" },
          { signal: "page-message", value: "overall-assessment" },
          { signal: "official-notice", value: "absent" },
          { signal: "lender-notice", value: "absent" },
          { signal: "press-report", value: "absent" },
        ],
      },
    ],
  },
  {
    id: "refused",
    skeletons: ["SC02", "SC09"],
    level: 2,
    story: {
      "zh-CN": "{name}的商业信用分挺高，一次借款申请却没有通过，页面只写着综合评估未通过。信用报告刚看过。",
      en: "{name} has a high commercial score, yet a loan application was refused; the page says only: overall assessment not passed. The credit report has just been read.",
    },
    parameters: [],
    findings: [
      { signal: "sesame-score", value: "high" },
      { signal: "report-read", value: "read" },
      { signal: "page-message", value: "overall-assessment" },
    ],
    options: ["stop-applying", "object-to-error", "ask-official-service"],
    temptations: ["M04", "M12", "M03"],
    variants: [
      {
        id: "applied-widely",
        clue: {
          "zh-CN": "账都对得上，可近三个月申请了六家，审批查询一长串。",
          en: "Its entries all match, but there were six applications in three months and a long row of approval enquiries.",
        },
        findings: [
          { signal: "applications", value: "several" },
          { signal: "enquiries", value: "many" },
          { signal: "entry-check", value: "own" },
        ],
      },
      {
        id: "recorded-wrongly",
        clue: {
          "zh-CN":
            "近三个月只申请过这一家，审批查询也只有一条。可有一期按时扣款的账被记成逾期，{name}有回单。",
          en: "This was the only application in three months, with one approval enquiry. But an instalment debited on time is recorded as overdue, and {name} has the receipt.",
        },
        findings: [
          { signal: "applications", value: "one" },
          { signal: "enquiries", value: "few" },
          { signal: "entry-check", value: "error" },
        ],
      },
      {
        id: "unexplained",
        clue: {
          "zh-CN": "账都对得上，近三个月只申请过这一家，审批查询也只有一条。",
          en: "Its entries all match; this was the only application in three months, with one approval enquiry.",
        },
        findings: [
          { signal: "applications", value: "one" },
          { signal: "enquiries", value: "few" },
          { signal: "entry-check", value: "own" },
        ],
      },
    ],
  },
  {
    id: "strange-entry",
    skeletons: ["SC08"],
    level: 2,
    story: {
      "zh-CN":
        "{name}在信用报告里看到一家没听说过的银行，记着一笔 {amount}的借款。{name}借的钱，还款从没晚过。",
      en: "In the credit report {name} finds a bank with an unknown name and a loan of {amount}. None of {name}’s own payments has ever been late.",
    },
    parameters: [{ id: "amount", minimum: 3000, maximum: 20000, step: 500, unit: "yuan" }],
    findings: [
      { signal: "report-entries", value: "unknown-entry" },
      { signal: "repayment", value: "absent" },
    ],
    options: ["compare-with-contracts", "pay-on-time", "object-to-error", "report-misuse"],
    temptations: ["M14"],
    variants: [
      {
        id: "not-compared",
        clue: {
          "zh-CN": "手上的合同还没翻出来看过。",
          en: "The loan contracts at home have not been compared yet.",
        },
        findings: [{ signal: "entry-check", value: "unchecked" }],
      },
      {
        id: "own-loan",
        clue: {
          "zh-CN": "翻出合同一对，时间和金额都一样，放款的正是这家银行。审批查询也只有办这笔时的一条。",
          en: "The contract shows the same date and amount and names this very bank as the lender. The one approval enquiry belongs to it.",
        },
        findings: [
          { signal: "entry-check", value: "own" },
          { signal: "enquiries", value: "few" },
        ],
      },
      {
        id: "mistake",
        clue: {
          "zh-CN": "和合同对过，没有这一笔。银行查明是登记时写错了人，给了书面说明。",
          en: "No contract matches. The bank has found that the loan was booked to the wrong person and has said so in writing.",
        },
        findings: [{ signal: "entry-check", value: "error" }],
      },
      {
        id: "identity-used",
        clue: {
          "zh-CN": "和合同对过，没有这一笔。{name}的身份证丢过，最近还收到没申请过的借款短信。",
          en: "No contract matches. {name} once lost the identity card, and of late there was a message about a loan never applied for.",
        },
        findings: [{ signal: "entry-check", value: "misuse" }],
      },
    ],
  },
  {
    id: "old-arrears",
    skeletons: ["SC09"],
    level: 2,
    story: {
      "zh-CN": "{name}在 2024 年有一笔 {amount}的账晚还过，2026 年初已经还清。",
      en: "{name} was late with {amount} in 2024 and cleared it early in 2026.",
    },
    parameters: [
      { id: "amount", minimum: 1000, maximum: 9000, step: 500, unit: "yuan" },
      { id: "fee", minimum: 300, maximum: 2000, step: 100, unit: "yuan" },
    ],
    findings: [{ signal: "repayment", value: "late-before" }],
    options: ["get-own-report", "refuse-fee", "object-to-error"],
    temptations: ["M15", "M14", "MR1.3", "M13"],
    variants: [
      {
        id: "report-unread",
        clue: {
          "zh-CN": "听说国家有过一次性信用修复，不知自己这条怎样了，报告还没看过。没有人来联系。",
          en: "{name} has heard of a one-time credit repair by the state; how this entry stands is unknown, as the report has not been read. Nobody has called.",
        },
        findings: [
          { signal: "report-read", value: "never" },
          { signal: "entry-check", value: "unchecked" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "agent",
        clue: {
          "zh-CN": "有人来说能代办信用修复，要先收 {fee}定金，{name}还没付。报告也还没看过。",
          en: "Someone offers to arrange a credit repair for a deposit of {fee}; {name} has not paid and has not read the report.",
        },
        findings: [
          { signal: "contact-demand", value: "fee" },
          { signal: "money-sent", value: "not-sent" },
          { signal: "report-read", value: "never" },
          { signal: "entry-check", value: "unchecked" },
        ],
      },
      {
        id: "recorded-wrongly",
        clue: {
          "zh-CN": "报告刚看过，另有一期记成逾期，可{name}留着那期按时扣款的回单。没有人来联系。",
          en: "The report, just read, shows another instalment as overdue, yet {name} holds the receipt of its debit on time. Nobody has called.",
        },
        findings: [
          { signal: "report-read", value: "read" },
          { signal: "entry-check", value: "error" },
          { signal: "contact-demand", value: "none" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
