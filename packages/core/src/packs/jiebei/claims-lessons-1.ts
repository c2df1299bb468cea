import type { Claim } from "../../model/claim.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims that the lessons of level 1 add. */
export const levelOneClaims = [
  {
    id: "cash-out-limits",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "套现被发现，花呗可能降额，甚至停用",
      en: "If a cash-out is found, Huabei may be cut or even closed",
    },
    reason: {
      "zh-CN": "它只能用来买东西，假装买东西换现金是违反约定的。欠的钱一分不少，额度却可能没了。",
      en: "It may only be used for purchases, and a pretended purchase breaks the terms. The debt stays in full while the limit may be gone.",
    },
    evidence: { for: [{ source: "N07" }], against: [] },
  },
  {
    id: "cash-out-scam",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "警方提醒：帮人套现花呗的，常常是骗局",
      en: "Police warn that offers to cash out Huabei are often scams",
    },
    reason: {
      "zh-CN": "货款付了出去，说好的现金没有回来，账却记在你名下。遇到这种「帮忙」，不理就好。",
      en: "The purchase is paid, the promised cash does not come, and the debt is yours. Such help is best ignored.",
    },
    evidence: { for: [{ source: "N07" }], against: [] },
  },
  {
    id: "rule-R07-shown",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "放贷机构必须在明显的位置标出年化利率",
      en: "Lenders must state the annual rate where it is easily seen",
    },
    reason: {
      "zh-CN": "只写日利率或者「每天几元」是不够的。页面上找不到年化，就先别往下点。",
      en: "A daily rate or “a few yuan a day” is not enough. If a page shows no annual rate, go no further.",
    },
    evidence: { for: [{ source: "R07" }], against: [] },
  },
  {
    id: "rule-R07-simple",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "用单利算出来的年化利率，应当写明是单利",
      en: "An annual rate worked out as simple interest must say so",
    },
    reason: {
      "zh-CN": "单利和复利算出来的数不一样，写明了才好比。两个数口径不同，不能直接比大小。",
      en: "Simple and compound figures differ, so they can be compared only when the kind is stated. Two figures of different kinds cannot be set side by side.",
    },
    evidence: { for: [{ source: "R07" }], against: [] },
  },
  {
    id: "maths-K1",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "每 10,000 元一天 5 元利息，就是年化 18.25%",
      en: "¥5 a day of interest on ¥10,000 comes to 18.25% a year",
    },
    reason: {
      "zh-CN": "5 ÷ 10,000 = 0.05%，再乘 365 天，按单利是 18.25%。数字小，是因为只说了一天。",
      en: "5 ÷ 10,000 = 0.05%, and times 365 days that is 18.25% as simple interest. The number is small because it speaks of one day.",
    },
    evidence: { for: [{ source: "R07" }], against: [] },
    formulas: ["annual-rate"],
  },
  {
    id: "maths-K2",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "按天计息的借款，多借一天就多付一天利息",
      en: "With daily interest, each further day costs another day’s interest",
    },
    reason: {
      "zh-CN": "利息是本金、日利率和天数相乘。一天的数看着小，乘上天数才是真正要付的钱。",
      en: "Interest is principal times daily rate times days. A day’s figure looks small; times the days it is what you really pay.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["simple-interest"],
  },
  {
    id: "compare-annual",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "比较两笔借款，先换成同一种算法的年化",
      en: "To compare two loans, first turn both into annual rates worked out alike",
    },
    reason: {
      "zh-CN":
        "一个说每天，一个说每月，一个按 360 天，一个按 365 天，摆在一起看不出贵贱。央行要求标明年化利率；换成同一种算法，差多少就算得出来。",
      en: "One speaks of days and one of months, one counts 360 days and one 365: side by side they tell nothing. The central bank requires annual rates to be shown; worked out alike, the difference can be calculated.",
    },
    evidence: { for: [{ source: "R07" }, { source: "F01" }], against: [] },
  },
  {
    id: "enquiries-two-years",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": zh`信用报告一般显示近 ${"enquiry-shown-years"} 年的查询记录`,
      en: en`A credit report generally shows the enquiries of the last ${"enquiry-shown-years"} years`,
    },
    reason: {
      "zh-CN": "法规里没有写明年数，这只是目前的做法，以你拿到的报告为准。停下申请，旧的记录会慢慢少下去。",
      en: "The law names no number of years; this is merely present practice, so go by your own report. Once applications stop, old entries drop out by and by.",
    },
    evidence: { for: [{ source: "P11" }], against: [] },
  },
  {
    id: "closing-keeps-record",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "注销账户，不会让已有的信用记录提前消失",
      en: "Closing an account does not make its credit record vanish early",
    },
    reason: {
      "zh-CN": "保存多久由法规定，和账户还在不在没有关系。不再用的账户可以关，只是别指望它抹掉过去。",
      en: "The law sets how long records are kept, whether the account exists or not. Close what you no longer use, but do not expect it to wipe out the past.",
    },
    evidence: { for: [{ source: "L01", locator: { "zh-CN": "第16条", en: "art. 16" } }], against: [] },
  },
  {
    id: "signer-owes",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "谁刷脸、谁在合同上签字，谁就是借款人",
      en: "Whoever scans their face and signs the contract is the borrower",
    },
    reason: {
      "zh-CN": "报道里有人以为只是帮朋友「增信」，签完才知道贷款在自己名下。钱到了谁手里，都由签字的人还。",
      en: "People in press reports thought they only “added credit” for a friend and found the loan in their own name. Whoever got the money, the signer repays it.",
    },
    evidence: {
      for: [{ source: "N03" }, { source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }],
      against: [],
    },
  },
  {
    id: "rule-R13",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "贴息只补一部分利息，本金照样要还",
      en: "The subsidy covers part of the interest; the principal stays yours to repay",
    },
    reason: {
      "zh-CN": zh`补的是每年 ${"subsidy-rate in points"} 个百分点，不超过合同利率的一半，每人在每家机构一年最多 ${"subsidy-yearly-cap"}，截止 ${"subsidy-until"}。`,
      en: en`It is ${"subsidy-rate in points"} percentage point a year, at most half of the contract rate and ${"subsidy-yearly-cap"} a person, lender and year, until ${"subsidy-until"}.`,
    },
    evidence: { for: [{ source: "R13" }], against: [] },
  },
  {
    id: "rule-R13-free",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "贴息由放款机构自己办理，不收借款人的服务费",
      en: "The lender itself handles the subsidy and charges the borrower no fee",
    },
    reason: {
      "zh-CN": "机构识别真实的消费之后办理，不需要代办。想知道有没有，自己打开放款机构的官方 App 看。",
      en: "The lender identifies genuine purchases and applies it; no agent is needed. To see whether there is one, open the lender’s official app yourself.",
    },
    evidence: { for: [{ source: "R13" }], against: [] },
  },
] as const satisfies readonly Claim[];
