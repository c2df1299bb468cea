const zhCN = {
  title: "几笔债，先还哪一笔",
  lead: "每笔先付最低，余下的钱全给年化最高的那笔。同样的钱，付的利息最少。",
  fields: {
    ...debtFieldWords("欠多少（元）", "年化利率（%）", "每月最低还（元）"),
    budget: { label: "每月一共能拿出多少还债（元）", hint: "先留出吃住和应急的钱" },
  },
  groups: {
    "debt1-balance": "第 1 笔",
    "debt2-balance": "第 2 笔",
    "debt3-balance": "第 3 笔",
    "debt4-balance": "第 4 笔（没有就空着）",
    "debt5-balance": "第 5 笔（没有就空着）",
    budget: "每月的钱",
  },
  says: {
    interest: "先还最贵的，利息一共",
    cleared: "还清要",
    less: "比先还最小的少付",
    months: (count: number) => `${count} 个月`,
    never: "还不完",
    convention: "口径：每笔按年化利率 ÷ 12 逐月计息；当月利息先算上，再还钱；不再借新的。",
    formula: "每月：各笔 + 利息 − 最低还款；余下的钱按年化从高到低还；还清一笔，它的最低还款挪给下一笔",
    stepOrder: (ranked: readonly string[]) => `按年化从高到低：${ranked.join(" → ")}`,
    ranked: (number: number, rate: string) => `第 ${number} 笔（${rate}）`,
    stepSpare: (budget: string, minimums: string, spare: string) =>
      `第一个月的余钱：${budget} − 最低还款合计 ${minimums} = ${spare}`,
    stepFirst: (number: number, sum: string) => `余钱先给第 ${number} 笔，它一个月的利息最贵：${sum}`,
    stepRoll: "还清一笔，省出来的钱当月就挪给下一笔，直到全部还清",
    meaning: (saved: string) =>
      `先还最贵的，比先还最小的少付 ${saved}。要是先还掉一笔小的能让你坚持下去，也是一条路，只是要多付这点钱。`,
    same: "在这几个数里，两种顺序付的利息一样多。挑你坚持得下去的那一种。",
    compared: "同样几笔债，不同的还法",
    way: "还法",
    until: "还清要",
    interestInAll: "利息一共",
    dearestFirst: "先还最贵的",
    smallestFirst: "先还最小的",
    minimumsOnly: "只还最低",
    eachDebt: "每一笔在第几个月还清",
    debt: "哪一笔",
    annualRate: "年化",
    numbered: (number: number) => `第 ${number} 笔`,
    inMonth: (month: number) => `第 ${month} 个月`,
  },
};

const en: typeof zhCN = {
  title: "Several debts: which one first",
  lead: "Pay every minimum, then put all that is left on the debt with the highest annual rate. The same money, the least interest.",
  fields: {
    ...debtFieldWords("Owed (¥)", "Annual rate (%)", "Minimum a month (¥)"),
    budget: { label: "Money for debts each month (¥)", hint: "after food, rent and a reserve" },
  },
  groups: {
    "debt1-balance": "Debt 1",
    "debt2-balance": "Debt 2",
    "debt3-balance": "Debt 3",
    "debt4-balance": "Debt 4 (leave empty if none)",
    "debt5-balance": "Debt 5 (leave empty if none)",
    budget: "Each month",
  },
  says: {
    interest: "Dearest first: interest in all",
    cleared: "Cleared in",
    less: "Less than smallest first",
    months: (count) => (count === 1 ? "1 month" : `${count} months`),
    never: "never",
    convention:
      "Convention: each debt bears its annual rate ÷ 12 a month; interest is added first, then the payment is made; nothing new is borrowed.",
    formula:
      "Each month: every debt + interest − minimum; the rest goes to the highest annual rate; a cleared debt’s minimum passes to the next",
    stepOrder: (ranked) => `From the highest annual rate down: ${ranked.join(" → ")}`,
    ranked: (number, rate) => `debt ${number} (${rate})`,
    stepSpare: (budget, minimums, spare) =>
      `Left over in the first month: ${budget} − minimums of ${minimums} = ${spare}`,
    stepFirst: (number, sum) => `It goes to debt ${number}, whose month of interest is the dearest: ${sum}`,
    stepRoll:
      "Once a debt is cleared, what it took passes to the next in the same month, until all are cleared",
    meaning: (saved) =>
      `Dearest first costs ${saved} less than smallest first. If clearing a small one keeps you going, that is a way too; it costs this much more.`,
    same: "With these figures both orders cost the same. Take the one that you can keep up.",
    compared: "The same debts, paid in different ways",
    way: "Way",
    until: "Cleared in",
    interestInAll: "Interest in all",
    dearestFirst: "Dearest first",
    smallestFirst: "Smallest first",
    minimumsOnly: "Minimums only",
    eachDebt: "When each debt is cleared",
    debt: "Debt",
    annualRate: "Annual rate",
    numbered: (number) => `Debt ${number}`,
    inMonth: (month) => `month ${month}`,
  },
};

function debtFieldWords(balance: string, rate: string, minimum: string) {
  return Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((number) => [
      [`debt${number}-balance`, { label: balance }],
      [`debt${number}-rate`, { label: rate }],
      [`debt${number}-minimum`, { label: minimum }],
    ]),
  ) as Readonly<Record<string, { readonly label: string }>>;
}

/** The words of several debts in every language. */
export const debtOrderWords = { "zh-CN": zhCN, en };
