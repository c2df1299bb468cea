import type { Application } from "../../model/application.ts";

/** What constants decide in a case, by constant. Days count on through weekends where a rule says days and not working days. */
export const applications = {
  objection: {
    kind: "period",
    claim: "law-L01-25",
    start: { "zh-CN": "到柜台交了异议申请", en: "handed in a dispute at the counter" },
    before: [
      { "zh-CN": "看报告时发现记错了一笔", en: "noticed a wrong entry in the report" },
      { "zh-CN": "打电话问过一笔记录", en: "asked about an entry by phone" },
    ],
    after: [{ "zh-CN": "又补交了一张旧账单", en: "added an old bill to the papers" }],
    questions: [
      { "zh-CN": "书面答复最晚哪一天该给？", en: "By which day is the written answer due?" },
      { "zh-CN": "等书面答复，最多等到哪一天？", en: "Up to which day may the written answer take?" },
    ],
    row: {
      "zh-CN": "异议递交以后第 {value}，给了书面答复",
      en: "A dispute gets its written answer {value} after it was handed in",
    },
  },
  creditComplaint: {
    kind: "period",
    claim: "law-L01-26",
    start: { "zh-CN": "投诉正式受理", en: "saw the complaint formally accepted" },
    before: [
      { "zh-CN": "给人民银行打了投诉电话", en: "complained to the central bank by phone" },
      { "zh-CN": "寄出了书面投诉", en: "posted a complaint in writing" },
    ],
    after: [{ "zh-CN": "又寄去一份还款凭证", en: "sent in a proof of payment as well" }],
    questions: [
      { "zh-CN": "这件投诉最晚哪一天该有答复？", en: "By which day is this complaint to be answered?" },
      { "zh-CN": "等投诉的答复，最多等到哪一天？", en: "Up to which day may the answer to it take?" },
    ],
    row: {
      "zh-CN": "征信投诉受理以后第 {value}，给了答复",
      en: "A credit complaint gets its written answer {value} after it was accepted",
    },
  },
  lenderComplaint: {
    kind: "period",
    claim: "rule-R17",
    start: { "zh-CN": "把一件简单的投诉交给了银行", en: "handed the bank a simple complaint" },
    before: [
      { "zh-CN": "发现账单上多扣了一笔钱", en: "noticed a charge too many on the bill" },
      { "zh-CN": "在网点跟店员说起多扣的钱", en: "told a clerk at the branch of a wrong charge" },
    ],
    after: [{ "zh-CN": "又补交了一张截图", en: "added a screenshot to it" }],
    questions: [
      { "zh-CN": "银行最晚哪一天该有处理决定？", en: "By which day is the bank to decide it?" },
      { "zh-CN": "等银行的处理决定，最多等到哪一天？", en: "Up to which day may the bank’s decision take?" },
    ],
    row: {
      "zh-CN": "银行收到简单投诉第 {value}，作了决定",
      en: "A bank decides a simple complaint {value} after the day it came in",
    },
  },
  adverseInformation: {
    kind: "period",
    claim: "law-L01-16",
    start: { "zh-CN": "把逾期的钱全还清了", en: "paid off all that was overdue" },
    before: [
      { "zh-CN": "有一笔借款逾期了", en: "missed a due date on a loan" },
      { "zh-CN": "先还了一部分", en: "paid a part of the arrears" },
    ],
    after: [{ "zh-CN": "注销了那个账户", en: "closed that account" }],
    questions: [
      { "zh-CN": "这条逾期记录保存到哪一天为止？", en: "Up to which day is the overdue record kept?" },
      {
        "zh-CN": "这条记录的保存期，哪一天到头？",
        en: "On which day does this record’s time run out?",
      },
    ],
    row: {
      "zh-CN": "逾期还清已经 {value}，报告里还列着这条逾期",
      en: "Arrears that were cleared {value} ago still stand in the credit report",
    },
  },
  cardPlan: {
    kind: "period",
    claim: "rule-R18",
    start: { "zh-CN": "跟银行签了信用卡分期协议", en: "signed a card repayment plan with the bank" },
    before: [
      { "zh-CN": "信用卡还不上了", en: "could no longer pay a credit card" },
      { "zh-CN": "向银行提出想分期", en: "asked the bank for a plan" },
    ],
    after: [{ "zh-CN": "按协议还了第一笔", en: "made the first payment of the plan" }],
    questions: [
      { "zh-CN": "这个分期最长可以排到哪一天？", en: "On which day must this plan end at the latest?" },
      {
        "zh-CN": "最后一笔，最晚能排在哪一天？",
        en: "What is the latest date for the last payment of this plan?",
      },
    ],
    row: {
      "zh-CN": "信用卡还不上，谈成了 {value}的分期还款",
      en: "A repayment plan of {value} is agreed for a credit card that cannot be paid",
    },
  },
  licensedLending: {
    kind: "limit",
    claim: "law-R22",
    keeps: "up-to",
    row: {
      "zh-CN": "一家银行的贷款，息费合起来年化 {value}",
      en: "A bank loan costs {value} a year with all interest and fees added up",
    },
  },
  privateLending: {
    kind: "limit",
    claim: "law-R20-25",
    keeps: "up-to",
    row: {
      "zh-CN": "邻居私下借钱，今天新立的借条写明年利率 {value}",
      en: "Neighbours lend in private by a note signed today that states {value} a year",
    },
  },
  consumerFinance: {
    kind: "limit",
    claim: "rule-R05",
    keeps: "up-to",
    row: {
      "zh-CN": "消费金融公司批额度，一人 {value}",
      en: "A consumer-finance company grants a single person credit of {value} in all",
    },
  },
  quietHours: {
    kind: "limit",
    claim: "rule-R26",
    keeps: "outside",
    row: {
      "zh-CN": "没有另外约好，催收员{value}打来电话",
      en: "A collector rings up at {value} with no other hours agreed on",
    },
  },
  freeReports: {
    kind: "limit",
    claim: "law-L01-17",
    keeps: "beyond",
    row: {
      "zh-CN": "今年第 {value} 次去柜台查自己的报告，收了费",
      en: "A fee is charged at the counter for your own report, on visit {value} this year",
    },
  },
} as const satisfies Readonly<Record<string, Application>>;
