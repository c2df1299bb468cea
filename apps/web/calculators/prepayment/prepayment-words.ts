const zhCN = {
  title: "提前还清，能省多少",
  lead: "提前还，省下的是往后的利息；有违约金的，要先减掉。两个数一比，就知道值不值。",
  fields: {
    principal: { label: "借了多少（元）" },
    rate: { label: "年利率（%）", hint: "合同上的年利率，比如 18%" },
    periods: { label: "一共多少期（一月一期）" },
    way: {
      label: "怎么还的",
      options: {
        "equal-instalments": "每月还一样多（等额本息）",
        "equal-principal": "每月还一样多的本金（等额本金）",
        "interest-only": "每月只付利息，最后还本（先息后本）",
      },
    },
    after: { label: "还完第几期以后一次还清" },
    fee: { label: "提前还款违约金（%）", hint: "按剩余本金收的比例，没有就填 0" },
    charges: {
      label: "往后的息费",
      options: { end: "提前还就不用付了", stay: "提前还也照样要付" },
    },
  },
  says: {
    saved: "能省下",
    lost: "反而多付",
    toPay: "当天一共要还",
    breakEven: "违约金超过这个比例就不划算",
    convention: (annual: string, monthly: string, effective: string) =>
      `口径：年利率 ${annual}，每月按 ${monthly}（÷ 12）收在剩余本金上；按复利折算是 ${effective}。`,
    formula: "省下的 = 往后还没付的利息 − 违约金",
    stepBalance: (after: number, balance: string) => `还完第 ${after} 期，还欠本金 ${balance}`,
    stepInterest: (interest: string) => `往后各期的利息加起来是 ${interest}，不用再付`,
    stepStay: (interest: string) => `往后各期的 ${interest} 息费照样要付，一分也省不下`,
    stepFee: (balance: string, share: string, fee: string) => `违约金：${balance} × ${share} = ${fee}`,
    worth: (saving: string) =>
      `提前还能省 ${saving}。先确认还完以后，手里还有一笔应急的钱；没有的话，晚点再还也不迟。`,
    notWorth: "这样提前还省不下钱。要是合同允许，不妨问问能不能只还一部分，或者把费用免掉。",
    table: "不提前还的话，每一期是这样",
    period: "期",
    payment: "要付",
    interest: "其中利息",
    owed: "还欠",
  },
};

const en: typeof zhCN = {
  title: "What clearing a loan early saves",
  lead: "Repaying early saves the interest still to come, less any fee for it. Set the two side by side and you know.",
  fields: {
    principal: { label: "Amount borrowed (¥)" },
    rate: { label: "Annual rate (%)", hint: "as in the contract, such as 18%" },
    periods: { label: "Number of monthly instalments" },
    way: {
      label: "How it is repaid",
      options: {
        "equal-instalments": "the same payment every month",
        "equal-principal": "the same principal every month, interest falling",
        "interest-only": "interest every month, principal at the end",
      },
    },
    after: { label: "Cleared after instalment number" },
    fee: {
      label: "Fee for early repayment (%)",
      hint: "a share of the principal still owed; 0 if there is none",
    },
    charges: {
      label: "Charges still to come",
      options: { end: "end with early repayment", stay: "are due all the same" },
    },
  },
  says: {
    saved: "Saved",
    lost: "Lost",
    toPay: "To pay on that day",
    breakEven: "Not worth it above a fee of",
    convention: (annual, monthly, effective) =>
      `Convention: ${annual} a year, charged at ${monthly} a month (÷ 12) on what is still owed; compounded, ${effective}.`,
    formula: "Saved = interest still to come − the fee",
    stepBalance: (after, balance) => `After instalment ${after}, ${balance} of principal is owed`,
    stepInterest: (interest) => `The interest of all later instalments, ${interest}, is no longer due`,
    stepStay: (interest) =>
      `The ${interest} of later charges are due all the same, so nothing is saved on them`,
    stepFee: (balance, share, fee) => `Fee: ${balance} × ${share} = ${fee}`,
    worth: (saving) =>
      `Repaying early saves ${saving}. First make sure that a reserve for emergencies is left; if not, it can wait.`,
    notWorth:
      "Repaying early saves nothing on these terms. Ask whether a part can be repaid, or the fee dropped, if the contract allows.",
    table: "Every instalment without early repayment",
    period: "No.",
    payment: "To pay",
    interest: "Interest in it",
    owed: "Still owed",
  },
};

/** The words of clearing a loan early in every language. */
export const prepaymentWords = { "zh-CN": zhCN, en };
