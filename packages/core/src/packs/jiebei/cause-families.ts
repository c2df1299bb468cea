import type { Family } from "../../model/family.ts";

/** The article’s four kinds of causes, in its order. */
export const causeFamilies = [
  {
    id: "policy",
    name: { "zh-CN": "信贷政策变化", en: "Changes in credit policy" },
    summary: {
      "zh-CN": "国家或监管部门出了新规定，放款机构照着收紧或放宽。看得到的依据是写明日期的官方文件。",
      en: "The state or a regulator issues new rules and lenders tighten or loosen accordingly. The evidence to look for is a dated official document.",
    },
  },
  {
    id: "market",
    name: { "zh-CN": "市场与机构调控", en: "Moves by the market and the lender" },
    summary: {
      "zh-CN": "放款机构自己收缩、换产品或换了合作方。看得到的依据是机构公告和合同上的放款机构。",
      en: "The lender shrinks its business, changes a product or a partner. The evidence to look for is its own notice and the lender named in the contract.",
    },
  },
  {
    id: "credit-standing",
    name: { "zh-CN": "本人信用状况", en: "Personal credit standing" },
    summary: {
      "zh-CN": "还款记录、申请次数、负债、用途和信用报告里的错误。大多可以自己核对。",
      en: "Payment record, applications, debt, use of funds and errors in the credit report. Most of it you can check yourself.",
    },
  },
  {
    id: "system",
    name: { "zh-CN": "系统核验与账户安全", en: "System checks and account security" },
    summary: {
      "zh-CN": "身份待核验或账户被保护性暂停。先看页面写了什么，再在官方 App 里办。",
      en: "Identity waits to be verified or the account is paused for protection. First read what the page says, then act in the official app.",
    },
  },
] as const satisfies readonly Family[];
