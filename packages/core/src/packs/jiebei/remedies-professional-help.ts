import type { Remedy } from "../../model/remedy.ts";
import { en, zh } from "./with-constants.ts";

/** Turning to the right people, all of them free of charge. */
export const professionalHelpRemedies = [
  {
    id: "stop-transfer-report",
    family: "professional-help",
    name: { "zh-CN": "停止转账，报警并请银行止付", en: "Stop sending and have police and bank block it" },
    detail: {
      "zh-CN":
        "越快越好：打 110，同时让银行止付，聊天和转账记录都留着。说能帮你追回来、要先交钱的，是第二次骗局。",
      en: "The sooner the better: call 110, have the bank stop the payment, and keep chats and transfer records. Whoever offers to get it back for a fee is the second fraud.",
    },
    action: "stop",
    addresses: ["money-gone", "caller-doubted", "fee-asked"],
    requires: [{ all: [{ signal: "money-sent", values: ["sent"] }] }],
    forbids: [],
    impossible: [
      { all: [{ signal: "contact-demand", values: ["none"] }] },
      { all: [{ signal: "money-sent", values: ["not-sent"] }] },
    ],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "dial-official-number",
        claims: ["help-110"],
        why: {
          "zh-CN": "核实可以晚几分钟，转走的钱等不起",
          en: "checking can wait some minutes, and money on its way cannot",
        },
      },
      {
        remedy: "refuse-fee",
        claims: ["help-110"],
        why: {
          "zh-CN": "举报可以晚几分钟，转走的钱等不起",
          en: "a report can wait some minutes, and money on its way cannot",
        },
      },
      {
        remedy: "secure-account",
        claims: ["help-110"],
        why: {
          "zh-CN": "密码可以晚几分钟改，转走的钱等不起",
          en: "a password can wait some minutes, and money on its way cannot",
        },
      },
      // Whether the call comes is chance, so nobody is asked to put it in order.
      { remedy: "answer-96110", claims: ["help-110"] },
    ],
    claims: ["help-110", "scam-S3"],
  },
  {
    id: "refuse-fee",
    family: "professional-help",
    name: { "zh-CN": "谁来要钱都不付，留好记录举报", en: "Pay nobody who comes for money and report it" },
    detail: {
      "zh-CN": zh`额度、解封、修复记录，官方都不收费，先要钱的就停下。聊天和收款码截图留好，向平台或 ${"line-anti-fraud"} 举报。`,
      en: en`Officially nothing is charged for limits, unlocking or records, so stop when money is due first. Keep screenshots and report it to the platform or to ${"line-anti-fraud"}.`,
    },
    action: "stop",
    addresses: ["fee-asked"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["scam-S1", "scam-S5", "fact-PF07", "fact-N05"],
  },
  {
    id: "report-misuse",
    family: "professional-help",
    name: { "zh-CN": "向警方报案，并通知放款机构", en: "Report it to the police and tell the lender" },
    detail: {
      "zh-CN": "有冒名的迹象，先报案，再告诉放款机构，请它停止放款、查清来路。报案回执留着，提异议时附上。",
      en: "With signs of misuse, report it to the police and tell the lender to stop and look into it. Keep the police receipt; it goes with the dispute.",
    },
    action: "do",
    addresses: ["identity-misused"],
    requires: [],
    forbids: [
      { all: [{ signal: "entry-check", values: ["unchecked"] }] },
      { all: [{ signal: "entry-check", values: ["own"] }] },
      { all: [{ signal: "entry-check", values: ["error"] }] },
    ],
    cost: { money: 0, effort: 2 },
    precedes: [
      {
        remedy: "object-to-error",
        claims: ["help-110"],
        why: { "zh-CN": "报案回执要附在异议里", en: "the police receipt goes with the dispute" },
      },
    ],
    claims: ["help-110", "law-L01-25", "law-L01-18"],
  },
  {
    id: "negotiate-early",
    family: "professional-help",
    name: { "zh-CN": "主动找机构说明，商量怎么还", en: "Explain to the lender and agree on a plan" },
    detail: {
      "zh-CN":
        "越早越好谈。自己打官方客服，说清困难、收入和每月能还多少，谈成的要书面或录音。机构可以同意，不是非同意不可。",
      en: "The earlier, the better. Call the official service, state the difficulty, the income and what can be paid each month, and ask for it in writing or on record. The lender may agree; it does not have to.",
    },
    action: "ask",
    addresses: ["due-date-unmet", "arrears-running"],
    requires: [{ all: [{ signal: "money-in-hand", values: ["short"] }] }],
    forbids: [],
    cost: { money: 0, effort: 2 },
    precedes: [],
    claims: ["negotiate-early", "rule-R11", "rule-R18", "law-L04-678"],
  },
  {
    id: "complain-with-evidence",
    family: "professional-help",
    name: { "zh-CN": "留好证据，向放款机构投诉", en: "Keep the evidence and complain to the lender" },
    detail: {
      "zh-CN": zh`记下时间、号码和说过的话，先向放款机构投诉，一般 ${"lender-complaint-days"} 日内要有决定；谈不拢再打 ${"line-financial-regulator"}，小额贷款公司的一般打 ${"line-local-government"}。欠的款照合同还，两件事分开。`,
      en: en`Note times, numbers and what was said, and complain to the lender first, which generally decides within ${"lender-complaint-days"} days; then to ${"line-financial-regulator"} or, about a micro-loan company, generally ${"line-local-government"}. What is owed is still paid by the contract: the two are separate.`,
    },
    action: "do",
    addresses: ["collection-improper"],
    requires: [],
    forbids: [],
    impossible: [{ all: [{ signal: "collection", values: ["none", "proper"] }] }],
    cost: { money: 0, effort: 2 },
    precedes: [],
    claims: ["rule-R17", "rule-R26", "help-12378", "help-12345"],
  },
  {
    id: "replace-dear-loan",
    family: "professional-help",
    name: {
      "zh-CN": "借低成本的一笔，结清贵的那笔",
      en: "Clear the more expensive loan with the cheaper one",
    },
    detail: {
      "zh-CN": "比的是综合年化、同样的期数和旧贷款的结清费。都合算，就认真申请这一次，用它结清贵的，别多借。",
      en: "Compare the annual all-in cost, the same number of instalments and the charge for clearing the old loan. If it pays, apply this once, clear the expensive one with it and borrow no more than that.",
    },
    action: "do",
    addresses: ["loan-dear"],
    requires: [],
    forbids: [
      { all: [{ signal: "cost-table", values: ["unseen"] }] },
      { all: [{ signal: "cost-table", values: ["no-offer"] }] },
    ],
    cost: { money: 1, effort: 2 },
    precedes: [],
    claims: ["R5.3", "apply-once", "rule-R08"],
  },
  {
    id: "ask-student-aid",
    family: "professional-help",
    name: { "zh-CN": "去学校资助中心，问助学办法", en: "Ask the university’s aid office about support" },
    detail: {
      "zh-CN": "学费和住宿费有困难，学校资助中心有专门的办法，先去问。规定拦的是不合规的放贷，不是助学。",
      en: "For tuition and lodging the university’s aid office has means of its own, so ask there first. The rules bar improper lending, not student aid.",
    },
    action: "ask",
    addresses: ["tuition-short"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["ask-student-aid", "rule-R14"],
  },

  {
    id: "refuse-face-scan",
    family: "professional-help",
    name: { "zh-CN": "不替别人刷脸签字，告诉他缘由", en: "Scan and sign for nobody else and say why" },
    detail: {
      "zh-CN":
        "刷了脸、签了字，可能就成了借款人或担保人，朋友不还就得你还，说是「走个流程」也一样。回绝，再告诉朋友：对方可能也在被人骗。",
      en: "A face scan and a signature may make you borrower or guarantor, even if it is called a formality: if the friend does not pay, you do. Say no and tell the friend, who may well be the one being cheated.",
    },
    action: "stop",
    addresses: ["name-asked-for"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["signer-owes", "scam-S7"],
  },
] as const satisfies readonly Remedy[];
