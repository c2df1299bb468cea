import type { Locale } from "@plain-credit/core";

const zhCN = {
  trueRate: (rate: string) => `${rate}（每月真实利率 × 12）`,
  months: (count: number) => `${count} 个月`,
  days: (count: number) => `${count} 天`,
  years: (count: number) => `${count} 年`,
  times: (count: number) => `${count} 次`,
  costTable: {
    caption: "综合融资成本明示表（练习用，机构和人物都是虚构的）",
    item: "项目与收取方",
    how: "怎么收",
    total: "合计",
    principal: "借款本金",
    received: (amount: string) => `先扣服务费，到手 ${amount}`,
    interest: "利息",
    lender: "放款机构收",
    interestTerms: (rate: string, periods: number, payment: string) =>
      `年利率 ${rate}，按剩余本金算；等额本息 ${periods} 期，每期 ${payment}`,
    guarantee: "担保费",
    guarantor: "担保公司收",
    guaranteeTerms: (rate: string, amount: string) => `每月收最初本金的 ${rate}，即 ${amount}`,
    service: "服务费",
    serviceTerms: "一次性，放款时从本金里先扣",
    cost: "息费合计",
    costTerms: "按时还清，一共多付的钱",
    annual: "综合年化",
    annualTerms: "按到手的钱和每期实付的钱算；每月真实利率 × 12",
    overdue: "逾期罚息",
    overdueTerms: (share: string) => `违约才有：逾期的本金，在年利率上加收 ${share}`,
    overdueRate: (rate: string) => `年 ${rate}`,
    nothingElse: "除表中列明的以外，不再收取其他任何费用。",
  },
};

const en: typeof zhCN = {
  trueRate: (rate) => `${rate} (true monthly rate × 12)`,
  months: (count) => `${count} months`,
  days: (count) => `${count} days`,
  years: (count) => `${count} years`,
  times: (count) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`),
  costTable: {
    caption: "All-in cost table (for practice; institutions and people are fictional)",
    item: "Item, and who charges it",
    how: "How it is charged",
    total: "In all",
    principal: "Principal",
    received: (amount) => `service fee taken first; ${amount} arrives`,
    interest: "Interest",
    lender: "charged by the lender",
    interestTerms: (rate, periods, payment) =>
      `${rate} a year on what is still owed; ${periods} equal instalments of ${payment}`,
    guarantee: "Guarantee fee",
    guarantor: "charged by the guarantee company",
    guaranteeTerms: (rate, amount) => `${rate} of the original principal each month: ${amount}`,
    service: "Service fee",
    serviceTerms: "once, taken out of the principal at the start",
    cost: "Interest and fees",
    costTerms: "what is paid on top when all is paid on time",
    annual: "All-in annual cost",
    annualTerms: "from the money that arrives and each payment made; true monthly rate × 12",
    overdue: "Overdue interest",
    overdueTerms: (share) => `only on default: ${share} on top of the annual rate, on the overdue principal`,
    overdueRate: (rate) => `${rate} a year`,
    nothingElse: "Nothing but what stands in this table will be charged.",
  },
};

/** The words around computed figures in a language. */
export function figureWordsOf(locale: Locale): typeof zhCN {
  return locale === "en" ? en : zhCN;
}
