import type { Misconception } from "../../model/misconception.ts";
import { en, zh } from "./with-constants.ts";

/** Wrong beliefs about cost, the lines of the law, and ways out of debt, for the lessons in depth. */
export const levelThreeMisconceptions = [
  {
    id: "M27",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "免息分期等于不花钱，每期收 0.6% 也很便宜",
      en: "An interest-free plan costs nothing, and 0.6% a period is cheap as well",
    },
    action: { "zh-CN": "看月供轻松就定，账回头再算", en: "Decide by the payment and do the sums later" },
    temptation: {
      "zh-CN": "「免息」两个字让人放心，0.6% 看上去又比哪家的年利率都小。",
      en: "“Interest-free” is reassuring, and 0.6% looks smaller than anyone’s annual rate.",
    },
    harm: {
      "zh-CN": "没付利息，付的是手续费：真实的年化差不多是「0.6% 乘 12」的 1.8 倍，还以为自己占了便宜。",
      en: "There is no interest but a fee: the true annual rate is about 1.8 times “0.6% times 12”, while you believe you got a bargain.",
    },
    severity: 2,
    truth: {
      "zh-CN":
        "手续费按最初的本金收，本金却每月在还。12 期、每期 0.6%，真实年化约 13.03%（按每月真实利率乘 12）。每项费用都是 0、和一次付清同价的，才是真免息。",
      en: "The fee goes by the original principal, which shrinks every month. 12 instalments at 0.6% are a true annual rate of about 13.03% (true monthly rate times 12). Interest-free in truth means every fee is 0 and the price is that of paying at once.",
    },
    claims: [],
    refutedBy: ["maths-K5", "rule-R07-base"],
  },
  {
    id: "M28",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": zh`只要没超过 ${"licensed-lending-line"} 或 36%，价钱就是公道的`,
      en: en`As long as it stays under ${"licensed-lending-line"} or 36%, the price is fair`,
    },
    action: { "zh-CN": "没过法律的上限，就借下来用", en: "Accept it, as it stays under the legal ceiling" },
    temptation: {
      "zh-CN": "旧的「两线」说了好多年，听着像一把现成的尺子。",
      en: "The old “two lines” were quoted for years and sound like a ready yardstick.",
    },
    harm: {
      "zh-CN": "拿封顶的数当参考价，明明有便宜一半的，也没去比。",
      en: "Taking a ceiling for a fair price, you never compare, though something at half the price may be there.",
    },
    severity: 2,
    truth: {
      "zh-CN": zh`36% 那条线 2020 年已经取消；${"licensed-lending-line"} 是封顶的数，不是好价钱。先看明示表上的综合年化，再和别家比。`,
      en: en`The line of 36% was dropped in 2020; ${"licensed-lending-line"} is a ceiling and no bargain. Read the all-in annual cost in the table, then compare.`,
    },
    claims: [],
    refutedBy: ["law-R22", "law-R20-lines", "law-R20-scope", "law-R20-25"],
  },
  {
    id: "M30",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "消费贷利息低，拿去炒股、凑首付很聪明",
      en: "Consumer loans are cheap, so using them for shares or a down payment is clever",
    },
    action: { "zh-CN": "拿一部分去投资，多赚点差价", en: "Invest part of the money for a gain" },
    temptation: {
      "zh-CN": "行情好的时候，利息看着比涨幅小，像是白赚的差价。",
      en: "In a good market the interest looks smaller than the gains, like money for nothing.",
    },
    harm: {
      "zh-CN": "被发现可能提前收回，还可能加收罚息；跌了，亏的钱一样要还。",
      en: "If found out, the loan may be called in early, with penalty interest; if prices fall, the loss is yours to repay as well.",
    },
    severity: 3,
    truth: {
      "zh-CN": "消费贷只能花在合同写明的消费上。投资用闲钱，买房问房贷，不够就先不买。",
      en: "A consumer loan is only for the consumption in its contract. Shares take spare money and a home takes a housing loan; if that is not enough, it can wait.",
    },
    claims: [],
    refutedBy: ["rule-R01", "law-L04-673", "rule-R05-consumption", "C3.3b", "R3.1a"],
  },
  {
    id: "M31",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "学生把身份改成上班族，就能开通借钱",
      en: "A student who enters a job instead can open a line and borrow",
    },
    action: { "zh-CN": "把职业改成上班族，再试一次", en: "Change the occupation to employee and try again" },
    temptation: {
      "zh-CN": "只是改一个选项，同学里也有人这样做，急着用钱就顾不上了。",
      en: "It is one option on a page, others in class did it, and when money is urgent it is hard to stop and think.",
    },
    harm: {
      "zh-CN": "提供了虚假资料，被发现可能要提前还清；没有收入，每月的钱也还不上。",
      en: "It is a false statement; if found out, the loan may fall due at once, and without an income the instalments cannot be met.",
    },
    severity: 3,
    truth: {
      "zh-CN": "学费住宿费有困难，学校资助中心有专门的办法；其他花销，先和家里商量，或者等一等。",
      en: "For tuition and lodging the university’s aid office has means of its own; anything else can be talked over at home or wait.",
    },
    claims: [],
    refutedBy: ["rule-R14", "law-L09-175", "ask-student-aid", "rule-R05-ability"],
  },
  {
    id: "M16",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "找代办「停息挂账」，利息就不用再还了",
      en: "An agent for “freezing interest” makes the interest go away",
    },
    action: { "zh-CN": "付费请人代谈，先把利息停掉", en: "Pay someone to negotiate and stop the interest" },
    temptation: {
      "zh-CN": "对方搬得出条文，又说认识银行的人。被催得透不过气的时候，谁都想有人来挡一挡。",
      en: "They quote articles and claim to know people at the bank. Under such pressure anyone would like somebody to stand in between.",
    },
    harm: {
      "zh-CN": "服务费先交了，还被教着造材料、不接电话，债一分没少，协商的时机却错过了。",
      en: "The fee is gone, you are taught to forge papers and ignore calls; the debt is as large as before and the time to negotiate is lost.",
    },
    severity: 4,
    truth: {
      "zh-CN": "信用卡欠款确实还不起又愿意还的，可以自己找银行商量个性化分期，不收费；同不同意由银行决定。",
      en: "If you truly cannot pay a card debt but are willing, you may ask the bank for a plan of your own, free of charge; the bank decides.",
    },
    claims: [],
    refutedBy: ["rule-R18", "rule-R25", "scam-S6", "negotiate-early", "law-L04-676", "rule-R11"],
  },
  {
    id: "M17",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "交钱请人代办，付过的利息和费用能全退",
      en: "Pay an agent and all interest and fees already paid come back",
    },
    action: { "zh-CN": "委托代办，把付过的利息要回来", en: "Have an agent claim the interest back" },
    temptation: {
      "zh-CN": "说是「新政策」，还有别人到账的截图，谁不想把多付的钱要回来。",
      en: "It is said to be a “new policy”, with screenshots of others’ refunds, and anyone would like money back.",
    },
    harm: {
      "zh-CN": "退款没有影子，服务费先出去了，身份证和借款资料也留在了别人手里。",
      en: "No refund comes, the fee is gone, and your ID and loan papers stay in strangers’ hands.",
    },
    severity: 4,
    truth: {
      "zh-CN": "真的多收了，自己拿着合同和扣款记录向机构投诉，不花钱，也不用把资料交给别人。",
      en: "If too much was really charged, complain to the lender yourself with contract and records; it is free and needs no agent.",
    },
    claims: [],
    refutedBy: ["rule-R25", "scam-S5", "rule-R17", "help-12378", "scam-S6"],
  },
  {
    id: "M34",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "先借新的还旧的，撑一撑就过去了",
      en: "A new loan pays the old one; hold out a little and it will pass",
    },
    action: { "zh-CN": "借一笔新的，把旧的还上", en: "Take a new loan and repay the old ones with it" },
    when: [
      { all: [{ signal: "debt-ratio", values: ["middle", "over-half"] }] },
      { all: [{ signal: "money-in-hand", values: ["short"] }] },
      { all: [{ signal: "repayment", values: ["overdue-now"] }] },
    ],
    temptation: {
      "zh-CN": "眼前的到期日真的过去了，不用开口求人，也不用让家里知道。",
      en: "The due date at hand does pass, nobody has to be asked and the family need not know.",
    },
    harm: {
      "zh-CN": "每换一次，利息和手续费都变成新的本金，欠的越来越多，能借的越来越贵。",
      en: "At each turn interest and fees are added to the debt; more is owed, and what can still be borrowed gets more expensive.",
    },
    severity: 4,
    truth: {
      "zh-CN": "先停下新的借款，列清每一笔，逾期之前找机构商量。真要换，只换成综合年化更低、期数不变的。",
      en: "Stop new loans, list every debt and talk to the lenders before a payment is missed. If one is replaced, then only by one with a lower all-in annual cost and the same number of instalments.",
    },
    claims: [],
    refutedBy: ["maths-K12", "no-more-borrowing", "fact-PF21", "negotiate-early", "R1.2"],
  },
  {
    id: "M36",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "换个号码、不接电话，拖一拖就没事了",
      en: "Change the number, take no calls, and it will blow over",
    },
    action: { "zh-CN": "换张电话卡避一避，过阵子再说", en: "Switch to another SIM card and lie low" },
    when: [{ all: [{ signal: "collection", values: ["proper", "improper"] }] }],
    temptation: {
      "zh-CN": "电话一响心里就发紧，不接，那一刻确实松一口气。",
      en: "Every ring brings dread, and not answering is a relief at that moment.",
    },
    harm: {
      "zh-CN": "罚息一天天加，协商的机会错过了，还可能被起诉，自己却不知道。",
      en: "Penalty interest adds up day by day, the chance to negotiate is missed, and there may be a lawsuit that you do not even hear of.",
    },
    severity: 3,
    truth: {
      "zh-CN": "接起来，说清困难和能还多少，请对方用文字确认。已经拖了的，今天打过去也不晚。",
      en: "Pick up, say what is wrong and what you can pay, and ask for it in writing. If time has been lost, calling today is not too late.",
    },
    claims: [],
    refutedBy: ["law-L04-676", "law-L01-16", "negotiate-early", "R1.1", "C3.1", "law-L01-29", "fact-PF11"],
  },
] as const satisfies readonly Misconception[];
