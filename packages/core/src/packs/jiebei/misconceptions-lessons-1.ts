import type { Misconception } from "../../model/misconception.ts";
import { en, zh } from "./with-constants.ts";

/** Wrong beliefs that the lessons of level 1 add. */
export const levelOneMisconceptions = [
  {
    id: "M13",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "结清以后把账户注销，征信里的记录就没了",
      en: "Pay it off, close the account, and the credit record is gone",
    },
    action: {
      "zh-CN": "注销原来那个账户，让记录消掉",
      en: "Close the old account so that the record disappears",
    },
    temptation: {
      "zh-CN": "手机里的软件，卸载了就没了，很容易以为账户也一样。",
      en: "An app that is uninstalled is gone, so an account seems to work the same way.",
    },
    harm: {
      "zh-CN": "以为已经干净了，不再核对，等到要办房贷才发现记录还在。",
      en: "Believing it clean, you stop checking, and find the entry only when you apply for a mortgage.",
    },
    severity: 2,
    truth: {
      "zh-CN": "记录保存多久由法规定。结清是对的，往后按时还，旧记录到期自然消除。",
      en: "The law sets how long a record is kept. Paying off is right; pay on time from then on, and the old entry ends in its time.",
    },
    claims: [],
    refutedBy: ["closing-keeps-record", "law-L01-16"],
  },
  {
    id: "M18",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "帮朋友刷个脸、做个见证，自己没有风险",
      en: "A quick scan to help a friend as a witness carries no risk",
    },
    action: { "zh-CN": "帮朋友刷脸签字，把手续走完", en: "Scan and sign so that the papers get done" },
    when: [{ all: [{ signal: "favour-asked", values: ["scan"] }] }],
    temptation: {
      "zh-CN": "是朋友开的口，又说「只是走个流程」，不帮好像太不近人情。",
      en: "A friend asks and calls it a formality; to refuse seems unkind.",
    },
    harm: {
      "zh-CN": "刷了脸、签了字，可能就成了借款人或担保人，朋友不还就得你还，记录也跟着你。",
      en: "You may have become borrower or guarantor: if the friend does not pay, you do, and the record is yours.",
    },
    severity: 4,
    truth: {
      "zh-CN": "说是「走个流程」，签下的字一样算数。可以拒绝，也告诉朋友，他自己可能正被人骗。",
      en: "Even if it is called a formality, the signature counts. You may refuse, and tell your friend, who may be the one being cheated.",
    },
    claims: [],
    refutedBy: ["signer-owes", "scam-S7"],
  },
  {
    id: "M19",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "急用钱的时候，把花呗换成现金很正常",
      en: "When money is short, turning Huabei into cash is quite normal",
    },
    action: { "zh-CN": "把花呗额度换成现金，先应急", en: "Turn the Huabei limit into cash to get by" },
    temptation: {
      "zh-CN": "到处有人说能马上换，手续费听着也不高。",
      en: "Everywhere someone offers to do it at once, for what sounds like a small fee.",
    },
    harm: {
      "zh-CN": "手续费照付，钱可能拿不到，额度也可能没了；替别人做这种事的，还可能触犯法律。",
      en: "The fee is paid, the cash may never come and the limit may go; doing it for others may even break the law.",
    },
    severity: 4,
    truth: {
      "zh-CN": "它只能用来买东西。真缺现金，先看能不能少花、晚花，再看合同写明年化的贷款。",
      en: "It is for purchases only. If cash is short, see first what can be spared or can wait, then at a loan whose contract states the annual rate.",
    },
    claims: [],
    refutedBy: ["fact-PF01", "cash-out-limits", "cash-out-scam"],
  },
  {
    id: "M20",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "银行卡和账号闲着，租给别人用能赚点零花",
      en: "An idle card or account can be lent out for a little money",
    },
    action: {
      "zh-CN": "把闲着的账户，交给别人使用",
      en: "Hand the idle account over for others to use",
    },
    when: [{ all: [{ signal: "favour-asked", values: ["account"] }] }],
    temptation: {
      "zh-CN": "什么也不用做，每月就有几百元，好像白捡的。",
      en: "Nothing to do and a few hundred a month: it looks like free money.",
    },
    harm: {
      "zh-CN": "走的可能是骗来的钱。除了罚款、拘留，往后几年自己用卡也可能受限。",
      en: "It may be stolen money that passes through. Besides fines and detention, your own accounts may be restricted for years.",
    },
    severity: 4,
    truth: {
      "zh-CN": "出租、出借都违法。不用的卡，去银行销掉最省心。",
      en: "Renting and lending them out are both unlawful. The easiest thing is to have an unused card cancelled at the bank.",
    },
    claims: [],
    refutedBy: ["law-L05-31", "law-L05-25"],
  },
  {
    id: "M26",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "一天才几块钱，就当少喝一杯奶茶，很便宜",
      en: "A few yuan a day is no more than a bubble tea, so it is cheap",
    },
    action: { "zh-CN": "价钱挺合适，先申请下来再说", en: "Apply for it now while the price is low" },
    temptation: {
      "zh-CN": "数字小，比的又是天天在花的小钱，听着一点不疼。",
      en: "The number is small and is set beside small daily spending, so it does not hurt.",
    },
    harm: {
      "zh-CN": "按天看不出贵贱，借多了、借久了，才发现付了不少。",
      en: "A day’s price does not show whether a loan is cheap; after borrowing much or long, you find that you paid a lot.",
    },
    severity: 2,
    truth: {
      "zh-CN": "先换成年化看贵不贵，再乘天数看一共付多少。两个数都看过，再决定借不借。",
      en: "Turn it into a year to see whether it is expensive, and times the days to see what is paid in all. Decide when you have seen both.",
    },
    claims: [],
    refutedBy: ["maths-K1", "maths-K2", "rule-R07-shown"],
  },
  {
    id: "M29",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "欠着不还，只要拖得够久，记录自己会消失",
      en: "Leave it unpaid long enough and the entry disappears by itself",
    },
    action: { "zh-CN": "先欠着不还，等记录自己消失", en: "Leave it unpaid until the entry disappears" },
    when: [
      { all: [{ signal: "repayment", values: ["overdue-now"] }] },
      { all: [{ signal: "money-in-hand", values: ["short"] }] },
    ],
    temptation: {
      "zh-CN": zh`「保存${"adverse-information-years in words"}年」听过半句，没听到是从哪一天算起。`,
      en: en`People hear “kept for ${"adverse-information-years in words"} years” and miss from which day.`,
    },
    harm: {
      "zh-CN": zh`罚息一天天加，还可能被起诉；那${"adverse-information-years in words"}年还没开始算。`,
      en: en`Penalty interest adds up day by day and a lawsuit may follow, while the ${"adverse-information-years in words"} years have not even begun.`,
    },
    severity: 3,
    truth: {
      "zh-CN": "从还清那天才开始算。早一天还清，就早一天消除。",
      en: "The count begins on the day the debt is cleared. Cleared a day earlier, it ends a day earlier.",
    },
    claims: [],
    refutedBy: ["law-L01-16", "law-L04-676"],
  },
  {
    id: "M35",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "拿一笔钱替人背债，到时候不用自己还",
      en: "Take a sum to carry someone’s debt and never have to repay it",
    },
    action: {
      "zh-CN": "用自己的名字，替人去借这笔钱",
      en: "Borrow the money in your own name for someone else",
    },
    when: [{ all: [{ signal: "favour-asked", values: ["scan"] }] }],
    temptation: {
      "zh-CN": "一次能拿到一大笔，对方又说都安排好了。",
      en: "A large sum at once, and everything is said to be arranged.",
    },
    harm: {
      "zh-CN": "整笔债落在自己名下，用了假材料，还可能涉嫌骗贷。",
      en: "The whole debt is in your own name, and with false papers it may be loan fraud.",
    },
    severity: 4,
    truth: {
      "zh-CN": "名字在合同上，债就是你的。教你这样做的人，拿走的比给你的多得多。",
      en: "Your name in the contract makes the debt yours. Those who teach it take far more than they hand out.",
    },
    claims: [],
    refutedBy: ["signer-owes", "law-L09-175"],
  },
  {
    id: "M37",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "国家贴息就是国家替我还钱，花钱能代办",
      en: "The state subsidy repays my loan, and an agent can get it for a fee",
    },
    action: { "zh-CN": "请人帮着跑贴息，付点辛苦费", en: "Pay a helper to get the subsidy through" },
    temptation: {
      "zh-CN": "政策是真的，新闻里也有，「国家替你还」听着又痛快。",
      en: "The policy is real and in the news, and “the state repays for you” sounds delightful.",
    },
    harm: {
      "zh-CN": "代办费白付，身份证和验证码也交了出去。",
      en: "The agent’s fee is lost, and the identity card and codes are handed over.",
    },
    severity: 2,
    truth: {
      "zh-CN": "贴的是一部分利息，不收费，也没有代办。到放款机构的官方 App 里自己看。",
      en: "It covers part of the interest, is free and needs no agent. See for yourself in the lender’s official app.",
    },
    claims: [],
    refutedBy: ["rule-R13", "rule-R13-free"],
  },
] as const satisfies readonly Misconception[];
