const zhCN = {
  title: "分期手续费的真实年化",
  lead: "「每期 0.6%」不是一年 7.2%。本金一期期在还，手续费却一直按全额收，真实的年化要高得多。",
  fields: {
    principal: { label: "分期的本金（元）" },
    periods: { label: "分多少期（一月一期）" },
    fee: { label: "每期手续费", hint: "填费率，比如 0.6%；或者填金额，比如 72 元" },
    unit: { label: "上面填的是", options: { percent: "每期费率（%）", yuan: "每期多少元" } },
  },
  says: {
    annual: "真实年化利率",
    nominal: "表面费率（每期 × 12）",
    fees: "手续费一共",
    convention: (effective: string) =>
      `口径：每月的真实利率（IRR）× 12。如果按复利折算，是 ${effective}；和别的贷款比时，要用同一种口径。`,
    formula: "找出一个月利率，让每期付的钱折回今天，刚好等于拿到手的本金；再 × 12",
    stepPayment: (principal: string, periods: number, rate: string, payment: string) =>
      `每期付：${principal} ÷ ${periods} + ${principal} × ${rate} = ${payment}`,
    stepFees: (fee: string, periods: number, fees: string) => `手续费：${fee} × ${periods} 期 = ${fees}`,
    stepOwed: (average: string, principal: string) =>
      `平均下来，手里其实只欠着 ${average}，手续费却按 ${principal} 收`,
    stepRate: (payment: string, periods: number, principal: string, monthly: string) =>
      `每月付 ${payment}，付 ${periods} 次，换来今天的 ${principal}：月利率 ${monthly}`,
    meaning: (nominal: string, annual: string, times: string) =>
      `看着是一年 ${nominal}，实际是 ${annual}，${times} 倍。和别家比的时候，用后面这个数。`,
    free: "没有手续费，真实年化就是 0%。再看一眼：价格有没有比一次付清更贵，有没有别的收费。",
    table: "每一期的账",
    period: "期",
    payment: "要付",
    ofWhichFee: "其中手续费",
    owed: "还欠",
  },
};

const en: typeof zhCN = {
  title: "The true annual rate of instalment fees",
  lead: "“0.6% an instalment” is not 7.2% a year. The principal shrinks while the fee stays, so the true rate is much higher.",
  fields: {
    principal: { label: "Principal (¥)" },
    periods: { label: "Number of monthly instalments" },
    fee: { label: "Fee on each instalment", hint: "a rate such as 0.6%, or an amount such as ¥72" },
    unit: {
      label: "This is",
      options: { percent: "a rate on the principal (%)", yuan: "an amount in yuan" },
    },
  },
  says: {
    annual: "True annual rate",
    nominal: "On its face (fee × 12)",
    fees: "Fees in all",
    convention: (effective) =>
      `Convention: true monthly rate (IRR) × 12. Compounded it is ${effective}; set beside other loans only what is counted in the same way.`,
    formula:
      "Find the monthly rate at which all payments, brought back to today, equal the money received; then × 12",
    stepPayment: (principal, periods, rate, payment) =>
      `Each instalment: ${principal} ÷ ${periods} + ${principal} × ${rate} = ${payment}`,
    stepFees: (fee, periods, fees) => `Fees: ${fee} × ${periods} instalments = ${fees}`,
    stepOwed: (average, principal) =>
      `On average only ${average} is owed, yet the fee is charged on ${principal}`,
    stepRate: (payment, periods, principal, monthly) =>
      `${payment} a month, ${periods} times, for ${principal} today: ${monthly} a month`,
    meaning: (nominal, annual, times) =>
      `It looks like ${nominal} a year and is ${annual}, ${times} times as much. Compare offers by the second figure.`,
    free: "Without a fee the true annual rate is 0%. Still look whether the price is higher than for paying at once, and for other charges.",
    table: "Every instalment",
    period: "No.",
    payment: "To pay",
    ofWhichFee: "Fee in it",
    owed: "Still owed",
  },
};

/** The words of instalment fees in every language. */
export const instalmentFeeWords = { "zh-CN": zhCN, en };
