import type { Claim } from "../../model/claim.ts";

/** Claims that the lessons of level 2 need besides: the cost table, ways of repaying, prepaying, card minimums. */
export const levelTwoClaims = [
  {
    id: "rule-R08-complete",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "明示表里没有列出的息费，签约以后不得再收",
      en: "Interest and fees that the cost table does not list may not be charged after signing",
    },
    reason: {
      "zh-CN":
        "表末要声明，除列明的以外不再收取其他息费。账单多出一项，就截图，请放款机构说明依据；自己另外选的服务不算在贷款里。",
      en: "The table has to state that nothing else will be charged. If a bill shows one more item, take a screenshot and ask the lender for the basis; a service freely chosen besides is not part of the loan.",
    },
    evidence: { for: [{ source: "R08" }], against: [] },
  },
  {
    id: "rule-R08-default",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "违约时才会发生的成本，也要写进明示表",
      en: "Costs that arise only on default must stand in the cost table as well",
    },
    reason: {
      "zh-CN": "比如逾期罚息怎么加收。它不算在正常履约的综合年化里，所以要单独看一眼。",
      en: "How much is added when a payment is overdue, for instance. It is not part of the annual cost of a loan paid on time, so give it a look of its own.",
    },
    evidence: { for: [{ source: "R08" }], against: [] },
  },
  {
    id: "plan-for-less",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "借钱之前，先按收入变少的情形再算一遍",
      en: "Before borrowing, work the plan out once more with a lower income",
    },
    reason: {
      "zh-CN":
        "金融教育的框架把扛得住意外当作理好钱的目标：收入少一截也还得上，这笔钱才算借得稳。少多少没有统一标准，我们用少三成来练习。",
      en: "Frameworks of financial education make withstanding a shock an aim of sound finances: a loan is safe to carry when a lower income would still pay it. There is no set figure; we practise with three tenths less.",
    },
    evidence: { for: [{ source: "F08" }], against: [] },
    formulas: ["debt-to-income"],
  },
  {
    id: "maths-K4",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "利率相同时，换一种还法，总利息会变，年化不变",
      en: "At the same rate, another way of repaying changes the total interest, not the annual rate",
    },
    reason: {
      "zh-CN":
        "12,000 元、年利率 18%、12 期：等额本息付利息 1,201.92 元，等额本金 1,170 元，先息后本 2,160 元。差别在本金还得早还是晚。",
      en: "¥12,000 at 18% a year over 12 instalments: ¥1,201.92 of interest with equal instalments, ¥1,170 with equal principal, ¥2,160 with interest first. What differs is how early the principal is repaid.",
    },
    evidence: {
      for: [{ source: "R07" }, { source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }],
      against: [],
    },
    formulas: ["equal-instalments", "equal-principal", "interest-only"],
  },
  {
    id: "maths-K8",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "提前结清省多少，等于免付的利息减去违约金",
      en: "Clearing a loan early saves the interest no longer due, less the fee for it",
    },
    reason: {
      "zh-CN":
        "12,000 元、年利率 18%、12 期，还完第 4 期结清：免付利息 565.56 元，违约金 3% 是 247.07 元，净省 318.49 元。手续费照收的合同，提前还一分不省。",
      en: "¥12,000 at 18% a year over 12 instalments, cleared after the 4th: ¥565.56 of interest is no longer due, a fee of 3% is ¥247.07, so ¥318.49 is saved. Where the charges stay due all the same, nothing is.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["prepayment"],
  },
  {
    id: "maths-K10",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "20,000 元的卡债每月只还最低，要 39 个月才清",
      en: "With the minimum alone, ¥20,000 on a card takes 39 months to clear",
    },
    reason: {
      "zh-CN":
        "按月息 1.5%（年利率 18%，月息乘 12）、最低为本金的 10% 加当月利息、下限 100 元来算，利息共 2,932.50 元，一年后还欠 5,648.59 元。没还的部分一直在计息，以领卡合约为准。",
      en: "At 1.5% a month (18% a year, the monthly rate times 12), with a minimum of 10% of the principal and at least ¥100, plus the month’s interest, interest comes to ¥2,932.50, and ¥5,648.59 is still owed after a year. What is not repaid keeps bearing interest, as the card’s contract says.",
    },
    evidence: {
      for: [
        { source: "L04", locator: { "zh-CN": "第674条、第675条", en: "arts 674, 675" } },
        { source: "R07" },
      ],
      against: [],
    },
    formulas: ["minimum-payments"],
  },
  {
    id: "card-rest-interest",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "信用卡没有还清的部分，会照合约一直计息",
      en: "What is left unpaid on a card goes on bearing interest as its contract says",
    },
    reason: {
      "zh-CN": "不逾期，说的是没有违约；利息是另一回事，欠多少、欠多久，就按约定付多少。",
      en: "Not being overdue means that you keep to the contract; interest is another matter: it is due as agreed on what is owed, for as long as it is owed.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第674条、第675条", en: "arts 674, 675" } }],
      against: [],
    },
  },
] as const satisfies readonly Claim[];
