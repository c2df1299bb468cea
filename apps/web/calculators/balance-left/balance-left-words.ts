const zhCN = {
  title: "留一点不还，要多付多少",
  lead: "有人说留点余额能「养额度」。这没有依据，多付的利息却是算得出来的。",
  fields: {
    balance: { label: "留着不还的钱（元）" },
    rate: { label: "日利率（%）", hint: "借款页面上写的，比如 0.045% 或万分之4.5" },
    days: { label: "多留多少天" },
  },
  says: {
    extra: (days: number) => `多留 ${days} 天，多付`,
    each: "平均每天",
    annual: "年化利率（单利）",
    convention: (daily: string, annual: string) =>
      `口径：单利，日利率 ${daily} × 365 天 = 年化 ${annual}；只按实际留着的天数计息。`,
    formula: "多付的利息 = 留着的本金 × 日利率 × 天数",
    step: (balance: string, daily: string, days: number, interest: string) =>
      `${balance} × ${daily} × ${days} 天 = ${interest}`,
    meaning: "先留好应急的钱，手里还有富余就早点还。提前还款一般只付实际天数的利息，收不收费用看合同。",
    table: (balance: string) => `${balance} 留着不还，一共多付`,
    length: "留多久",
    cost: "多付的利息",
    days: (days: number) => `${days} 天`,
  },
};

const en: typeof zhCN = {
  title: "What it costs to leave some unpaid",
  lead: "Some say that a balance “feeds” the limit. Nothing supports that, but the extra interest can be worked out.",
  fields: {
    balance: { label: "Amount left unpaid (¥)" },
    rate: { label: "Daily rate (%)", hint: "as the loan page shows it, such as 0.045%" },
    days: { label: "For how many more days" },
  },
  says: {
    extra: (days) => `Extra for ${days} more ${days === 1 ? "day" : "days"}`,
    each: "A day",
    annual: "Annual rate (simple)",
    convention: (daily, annual) =>
      `Convention: simple interest, ${daily} a day × 365 days = ${annual} a year, for the days actually left.`,
    formula: "Extra interest = principal left × daily rate × days",
    step: (balance, daily, days, interest) =>
      `${balance} × ${daily} × ${days} ${days === 1 ? "day" : "days"} = ${interest}`,
    meaning:
      "Keep a reserve first; with money to spare beyond it, repay early. Early repayment usually costs interest for the actual days only; whether a fee is due stands in the contract.",
    table: (balance) => `Extra in all while ${balance} stays unpaid`,
    length: "Left for",
    cost: "Extra interest",
    days: (days) => `${days} days`,
  },
};

/** The words of a balance left unpaid in every language. */
export const balanceLeftWords = { "zh-CN": zhCN, en };
