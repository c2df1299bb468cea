import type { Text } from "@plain-credit/core";

/** The lines of a cost statement, as its table and its questions name them. */
export const costLineNames: Readonly<Record<string, Text>> = {
  principal: { "zh-CN": "本金", en: "Principal" },
  instalment: { "zh-CN": "每月还款", en: "Monthly instalment" },
  interest: { "zh-CN": "利息", en: "Interest" },
  guarantee: { "zh-CN": "担保费", en: "Guarantee fee" },
  insurance: { "zh-CN": "保险费", en: "Insurance premium" },
  overdue: { "zh-CN": "逾期利息", en: "Overdue interest" },
  "all-in": { "zh-CN": "综合融资成本", en: "All-in cost" },
};

/** Who takes a line of a cost statement; `platform` is for a line that a platform takes, which it may not. */
export const chargerNames: Readonly<Record<string, Text>> = {
  principal: { "zh-CN": "—", en: "—" },
  instalment: { "zh-CN": "放款机构", en: "Lender" },
  interest: { "zh-CN": "放款机构", en: "Lender" },
  guarantee: { "zh-CN": "担保公司", en: "Guarantor" },
  insurance: { "zh-CN": "保险公司", en: "Insurer" },
  platform: { "zh-CN": "平台", en: "Platform" },
  overdue: { "zh-CN": "放款机构", en: "Lender" },
  "all-in": { "zh-CN": "—", en: "—" },
};

/** The accounts of a credit report; invented, and named for nobody. */
export const accountNames: Readonly<Record<string, Text>> = {
  card: { "zh-CN": "甲银行信用卡", en: "Credit card, Bank One" },
  loan: { "zh-CN": "乙银行个人贷款", en: "Personal loan, Bank Two" },
  finance: { "zh-CN": "丙消费金融贷款", en: "Loan, finance company" },
  "micro-loan": { "zh-CN": "丁公司小额贷款", en: "Loan, micro-lender" },
};

/** Whether an account is still open. */
export const stateNames: Readonly<Record<string, Text>> = {
  open: { "zh-CN": "未结清", en: "open" },
  settled: { "zh-CN": "已结清", en: "settled" },
};

/** Who looked into a report. */
export const enquirerNames: Readonly<Record<string, Text>> = {
  bank: { "zh-CN": "银行", en: "Bank" },
  finance: { "zh-CN": "消费金融公司", en: "Finance company" },
  self: { "zh-CN": "本人", en: "The person" },
};

/** Why somebody looked. */
export const enquiryReasons: Readonly<Record<string, Text>> = {
  loan: { "zh-CN": "贷款审批", en: "loan application" },
  card: { "zh-CN": "信用卡审批", en: "card application" },
  review: { "zh-CN": "贷后管理", en: "review of an existing loan" },
  self: { "zh-CN": "本人查询", en: "own enquiry" },
};
