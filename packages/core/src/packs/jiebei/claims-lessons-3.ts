import type { Claim } from "../../model/claim.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims that the lessons in depth need: true cost, which line binds whom, a way out of debt. */
export const levelThreeClaims = [
  {
    id: "rule-R07-base",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "贷款年化要算上利息和直接费用，按实际占用的本金算",
      en: "The annual rate counts interest and direct fees on the principal actually held",
    },
    reason: {
      "zh-CN": "本金每个月在还，手里占着的越来越少。费用却按最初的本金收，真实年化就比标出来的高。",
      en: "Principal is repaid every month, so less and less of it is held. When fees still go by the original principal, the true annual rate is higher than the one displayed.",
    },
    evidence: { for: [{ source: "R07" }], against: [] },
    formulas: ["all-in-cost"],
  },
  {
    id: "maths-K5",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "分 12 期、每期收 0.6% 手续费，真实年化约 13.03%",
      en: "12 instalments with a fee of 0.6% each are a true annual rate of about 13.03%",
    },
    reason: {
      "zh-CN":
        "12,000 元每期还 1,072 元，手续费共 864 元。本金一路在还，费用不减，按每月真实利率乘 12 就是 13.03%，不是 7.2%。",
      en: "On ¥12,000 each instalment is ¥1,072 and the fees are ¥864 in all. The principal shrinks while the fee does not; the true monthly rate times 12 is 13.03%, not 7.2%.",
    },
    evidence: { for: [{ source: "R07" }], against: [] },
    formulas: ["flat-fee"],
  },
  {
    id: "law-R20-25",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "民间借贷的约定利率，以签约时 LPR 的 4 倍为限",
      en: "Private lending may charge at most 4 times the LPR of the day of the contract",
    },
    reason: {
      "zh-CN":
        "看的是合同成立那天的 1 年期 LPR，超出的部分法院不支持。逾期利息、违约金和其他费用加在一起，也不能越过这条线。",
      en: "What counts is the 1-year LPR on the day the contract is made; courts do not support what goes beyond. Overdue interest, default charges and other fees may not pass this line together either.",
    },
    evidence: {
      for: [{ source: "R20", locator: { "zh-CN": "第25条、第28条、第29条", en: "arts 25, 28, 29" } }],
      against: [],
    },
    formulas: ["private-lending-cap"],
  },
  {
    id: "law-R20-scope",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "4 倍 LPR 这条线管民间借贷，不直接管持牌金融机构",
      en: "The line of 4 times the LPR is for private lending, not for licensed lenders as such",
    },
    reason: {
      "zh-CN": "金融机构放贷引起的纠纷，不适用这份司法解释。所以先看清放款的是谁，再看该用哪条线。",
      en: "Disputes over loans of financial institutions are outside this judicial interpretation. So see first who lends, and then which line applies.",
    },
    evidence: {
      for: [{ source: "R20", locator: { "zh-CN": "第1条", en: "art. 1" } }],
      against: [],
    },
  },
  {
    id: "law-R20-lines",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "民间借贷旧的 24%、36% 两条线，2020 年已经取消",
      en: "The old lines of 24% and 36% in private lending were dropped in 2020",
    },
    reason: {
      "zh-CN": "现在看的是合同成立时 1 年期 LPR 的 4 倍。还在用旧线说话的，多半没有更新。",
      en: "What counts today is 4 times the 1-year LPR of the day of the contract. Whoever still argues with the old lines is out of date.",
    },
    evidence: {
      for: [{ source: "R20", locator: { "zh-CN": "第25条", en: "art. 25" } }],
      against: [],
    },
  },
  {
    id: "law-R22",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "借款费用过高，法院按请求减到的那条线，是封顶的数",
      en: "The line to which courts, when asked, cut a financial loan’s charges is a ceiling",
    },
    reason: {
      "zh-CN":
        "利息、复利、罚息、违约金和费用合在一起，过高的，借款人可以请求法院减下来。它管的是最高不过多少，没有说这个价便宜。",
      en: "Interest, compound and penalty interest, default charges and fees are taken together, and the borrower may ask the court to cut what is too much. It says how high at most, not that such a price is good.",
    },
    evidence: { for: [{ source: "R22" }], against: [] },
  },
  {
    id: "rule-R01-cap",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`银行的网上消费贷，给一个人的额度一般以 ${"bank-online-consumer-cap"}为上限`,
      en: en`A bank’s online consumer credit is usually capped at ${"bank-online-consumer-cap"} for one person`,
    },
    reason: {
      "zh-CN": zh`2025 年的通知主要发给银行，对信用良好又有大额需求的人，可阶段性到 ${"bank-online-consumer-cap-temporary"}。适不适用，以放款机构为准。`,
      en: en`A notice of 2025, addressed mainly to banks, lets them go up to ${"bank-online-consumer-cap-temporary"} for some time with borrowers of good record and large need. Whether it applies is for the lender to say.`,
    },
    evidence: { for: [{ source: "R01" }, { source: "R11" }], against: [] },
  },
  {
    id: "rule-R10-words",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "网上推销贷款，不得替你默认勾选，也不得夸大招揽",
      en: "Online marketing of loans may neither pre-tick boxes nor lure with overblown words",
    },
    reason: {
      "zh-CN": "看到已经替你勾好的选项，或者把借钱说得毫不费力的话，先退出来，回到放款机构自己的页面再看。",
      en: "When a box is ticked for you, or borrowing is made to sound effortless, leave the page and look at the lender’s own.",
    },
    evidence: { for: [{ source: "R10" }], against: [] },
  },
  {
    id: "dearest-first",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "每笔先付最低，余下的钱先还年化最高的那笔",
      en: "Pay every minimum, then put the rest on the debt with the highest annual cost",
    },
    reason: {
      "zh-CN":
        "这是算得出来的：同样的钱，还在年化最高的那笔上，省下的利息最多。先还最小的一笔也能还清，只是贵一些。快要逾期的，先付到不逾期。",
      en: "This can be worked out: the same money saves most interest on the debt with the highest annual cost. Starting with the smallest gets there too, at a somewhat higher price. What is about to fall overdue is brought up to date first.",
    },
    evidence: { for: [{ source: "F01" }, { source: "F08" }], against: [] },
  },
  {
    id: "maths-K12",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "借新还旧，月息 2% 加 3% 手续费，12 次欠款变 1.81 倍",
      en: "Rolled 12 times at 2% a month plus a 3% fee, a debt grows to 1.81 times its size",
    },
    reason: {
      "zh-CN":
        "10,000 元滚 12 次，变成 18,082.10 元。月息 2% 乘 12 是年 24%，可每滚一次，利息和手续费都变成新的本金。",
      en: "¥10,000 rolled 12 times becomes ¥18,082.10. 2% a month times 12 is 24% a year, yet at each turn interest and fee are added to the sum owed.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["rollover"],
  },
] as const satisfies readonly Claim[];
