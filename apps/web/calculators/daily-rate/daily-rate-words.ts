const zhCN = {
  title: "日利率换成年化",
  lead: "「一天只要几块钱」看着不多。换成一年的比率，才能和别的贷款放在一起比。",
  fields: {
    rate: { label: "一天收多少", hint: "比如 0.05%、万分之5，或者每 10,000 元每天 5 元" },
    unit: {
      label: "上面填的是",
      options: { percent: "日利率（%）", yuan: "每借 10,000 元，每天几元" },
    },
    principal: { label: "借多少（元）" },
    days: { label: "借多少天" },
    year: { label: "一年按多少天算", options: { "365": "365 天", "360": "360 天（合同写明才用）" } },
  },
  says: {
    annual: "年化利率（单利）",
    interestFor: (days: number) => `${days} 天的利息`,
    convention: (days: number, compounded: string) =>
      `口径：单利，日利率 × ${days} 天，利息不再生利息。如果利息也逐日计息，一年会到 ${compounded}；两种口径不能混着比。`,
    formula: "年化利率 = 日利率 × 一年的天数；利息 = 本金 × 日利率 × 天数",
    step: (principal: string, daily: string, days: number, interest: string) =>
      `${principal} × ${daily} × ${days} 天 = ${interest}`,
    meaning: "比贷款，看年化；借多久，看总共付多少。签约前的明示表上，这两个数都要有。",
    table: (principal: string) => `借 ${principal}，一直不还本金，利息一共是`,
    length: "借多久",
    interest: "利息",
    days: (days: number) => `${days} 天`,
  },
};

const en: typeof zhCN = {
  title: "A daily rate as an annual one",
  lead: "“Only a few yuan a day” looks small. As a rate a year it can be set beside other loans.",
  fields: {
    rate: { label: "Charge a day", hint: "such as 0.05%, or ¥5 a day on ¥10,000" },
    unit: {
      label: "This is",
      options: { percent: "a daily rate (%)", yuan: "yuan a day on ¥10,000" },
    },
    principal: { label: "Amount borrowed (¥)" },
    days: { label: "Days borrowed" },
    year: {
      label: "Days in a year",
      options: { "365": "365 days", "360": "360 days (only if the contract says so)" },
    },
  },
  says: {
    annual: "Annual rate (simple)",
    interestFor: (days) => `Interest for ${days} ${days === 1 ? "day" : "days"}`,
    convention: (days, compounded) =>
      `Convention: simple interest, daily rate × ${days} days, no interest on interest. Compounded every day it would be ${compounded} a year; the two cannot be compared.`,
    formula: "Annual rate = daily rate × days in a year; interest = principal × daily rate × days",
    step: (principal, daily, days, interest) =>
      `${principal} × ${daily} × ${days} ${days === 1 ? "day" : "days"} = ${interest}`,
    meaning:
      "Compare loans by the annual rate, and a length of borrowing by what it costs in all. The cost table shown before signing must have both.",
    table: (principal) => `Interest in all on ${principal} while no principal is repaid`,
    length: "Borrowed for",
    interest: "Interest",
    days: (days) => `${days} ${days === 1 ? "day" : "days"}`,
  },
};

/** The words of the daily rate in every language. */
export const dailyRateWords = { "zh-CN": zhCN, en };
