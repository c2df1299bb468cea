import type { Signal } from "../../model/signal.ts";
import { en, zh } from "./with-constants.ts";

/** What a case may tell besides its clues: it decides what to do first and speaks for no cause. */
export const situationSignals = [
  {
    id: "contact-demand",
    role: "situation",
    label: { "zh-CN": "来联系的人要什么", en: "What the caller wants" },
    question: {
      "zh-CN": "有没有人为额度或借款联系你？要你做什么？",
      en: "Has anyone contacted you about the limit or a loan? What do they want?",
    },
    values: [
      { id: "transfer", text: { "zh-CN": "要你把钱转出去", en: "a transfer of money" } },
      { id: "code", text: { "zh-CN": "要验证码或共享屏幕", en: "codes or a shared screen" } },
      { id: "fee", text: { "zh-CN": "要你先交一笔钱", en: "a payment first" } },
      { id: "none", text: { "zh-CN": "没有人来联系", en: "nobody has called" } },
    ],
    claims: ["scam-S1", "scam-S2", "scam-S3"],
  },
  {
    id: "warning-call",
    role: "situation",
    label: { "zh-CN": zh`${"line-anti-fraud"} 的来电`, en: en`Call from ${"line-anti-fraud"}` },
    question: {
      "zh-CN": zh`${"line-anti-fraud"} 有没有打来劝你停下？`,
      en: en`Has ${"line-anti-fraud"} called to urge you to stop?`,
    },
    values: [
      { id: "came", text: { "zh-CN": "打来了，只劝停下", en: "it came, and only asks to stop" } },
      { id: "none", text: { "zh-CN": "没有打来", en: "no such call" } },
    ],
    claims: ["help-96110"],
  },
  {
    id: "money-sent",
    role: "situation",
    label: { "zh-CN": "转账情况", en: "Transfer" },
    question: { "zh-CN": "已经转钱给对方了吗？", en: "Have you already sent them money?" },
    values: [
      { id: "sent", text: { "zh-CN": "已经转出去了", en: "already sent" } },
      { id: "not-sent", text: { "zh-CN": "一分也没转", en: "nothing sent" } },
    ],
    claims: ["help-110"],
  },
  {
    id: "device-owner",
    role: "situation",
    label: { "zh-CN": "登录过的设备", en: "Devices that logged in" },
    question: {
      "zh-CN": "账户里登录过的设备，都是你自己的吗？",
      en: "Are all the devices that logged in to the account your own?",
    },
    lookup: {
      "zh-CN": "在官方 App 的「账号与安全」里看。",
      en: "See account security in the official app.",
    },
    values: [
      { id: "mine", text: { "zh-CN": "都是自己的", en: "all the borrower’s own" } },
      { id: "not-mine", text: { "zh-CN": "有一台不认识", en: "one is unknown" } },
    ],
    claims: ["R4.3"],
  },
  {
    id: "borrowing-need",
    role: "situation",
    label: { "zh-CN": "用钱的需要", en: "Need for money" },
    question: { "zh-CN": "眼下有没有要用钱的地方？", en: "Is there a need for money right now?" },
    values: [
      { id: "none", text: { "zh-CN": "眼下不用借钱", en: "no need to borrow" } },
      { id: "can-wait", text: { "zh-CN": "想买的东西可以等", en: "a purchase that can wait" } },
      { id: "necessary", text: { "zh-CN": "有要紧的用处，拖不得", en: "a real need that cannot wait" } },
      { id: "tuition", text: { "zh-CN": "学费住宿费有缺口", en: "tuition or lodging cannot be met" } },
    ],
    claims: ["no-need-no-loss", "R3.3"],
  },
  {
    id: "money-in-hand",
    role: "situation",
    label: { "zh-CN": "手头的钱", en: "Money in hand" },
    question: { "zh-CN": "手头的钱够还吗？", en: "Is the money in hand enough to repay?" },
    values: [
      { id: "ample", text: { "zh-CN": "还了还有余钱生活", en: "enough, with living costs left over" } },
      { id: "reserve-only", text: { "zh-CN": "提前还就一分不剩", en: "repaying early would leave nothing" } },
      { id: "short", text: { "zh-CN": "到期还不上", en: "too little for the due date" } },
      {
        id: "income-only",
        text: { "zh-CN": "没有存款，靠每月收入", en: "no savings, only the monthly income" },
      },
    ],
    claims: ["keep-reserve", "R3.3"],
  },
  {
    id: "prepayment-terms",
    role: "situation",
    label: { "zh-CN": "提前还款的收费", en: "Charge for repaying early" },
    question: {
      "zh-CN": "合同里提前还款怎么收费？",
      en: "What does the contract charge for repaying early?",
    },
    lookup: {
      "zh-CN": "在借款合同的「提前还款」一条。",
      en: "In the clause on early repayment of the loan contract.",
    },
    values: [
      { id: "free", text: { "zh-CN": "写明不收费", en: "none" } },
      { id: "fee-small", text: { "zh-CN": "收的比省下的利息少", en: "less than the interest saved" } },
      { id: "fee-large", text: { "zh-CN": "收的比省下的利息多", en: "more than the interest saved" } },
      { id: "unread", text: { "zh-CN": "还没看过", en: "not read yet" } },
    ],
    claims: ["fact-PF16", "law-L04-677"],
  },
  {
    id: "cost-table",
    role: "situation",
    label: { "zh-CN": "明示表", en: "Cost table" },
    question: {
      "zh-CN": "准备签的这笔，综合融资成本明示表看过吗？",
      en: "Have you seen the all-in cost table of the loan about to be signed?",
    },
    values: [
      { id: "unseen", text: { "zh-CN": "还没出示", en: "not shown yet" } },
      { id: "read", text: { "zh-CN": "看过，费用都在表里", en: "read, with every fee in it" } },
      {
        id: "cheaper",
        text: { "zh-CN": "看过，比手上那笔便宜", en: "read, and cheaper than the present loan" },
      },
      { id: "outside-fee", text: { "zh-CN": "表外还要收钱", en: "something is charged outside it" } },
      { id: "no-offer", text: { "zh-CN": "眼下没有要签的", en: "nothing to be signed now" } },
    ],
    claims: ["rule-R08"],
  },
  {
    id: "report-read",
    role: "situation",
    label: { "zh-CN": "自己的报告", en: "Own credit report" },
    question: { "zh-CN": "自己的信用报告看过吗？", en: "Have you read your own credit report?" },
    values: [
      { id: "read", text: { "zh-CN": "刚刚看过", en: "just read" } },
      { id: "never", text: { "zh-CN": "还没看过", en: "not read" } },
    ],
    claims: ["law-L01-17", "check-own-report"],
  },
  {
    id: "entry-check",
    role: "situation",
    label: { "zh-CN": "和合同核对", en: "Compared with contracts" },
    question: {
      "zh-CN": "把报告和自己的合同对过吗？结果怎样？",
      en: "Have you compared the report with your contracts? What came out?",
    },
    values: [
      { id: "unchecked", text: { "zh-CN": "还没对过", en: "not compared yet" } },
      { id: "own", text: { "zh-CN": "对上了，是自己的", en: "it matches, a debt of the borrower’s own" } },
      { id: "error", text: { "zh-CN": "对不上，是记错了", en: "a mistake in the record" } },
      { id: "misuse", text: { "zh-CN": "身份像是被人用了", en: "signs that the identity was used" } },
    ],
    claims: ["check-own-report", "law-L01-25"],
  },
  {
    id: "collection",
    role: "situation",
    label: { "zh-CN": "催收的方式", en: "Manner of collection" },
    question: { "zh-CN": "有人催收吗？怎么催的？", en: "Is anyone collecting? In what manner?" },
    values: [
      { id: "none", text: { "zh-CN": "没有人催", en: "nobody is collecting" } },
      { id: "proper", text: { "zh-CN": "官方号码，语气正常", en: "official number, civil tone" } },
      { id: "improper", text: { "zh-CN": "深夜来电，还找旁人", en: "late at night, and to other people" } },
    ],
    claims: ["rule-R26"],
  },

  {
    id: "favour-asked",
    role: "situation",
    label: { "zh-CN": "别人求的帮忙", en: "Favour asked" },
    question: {
      "zh-CN": "有没有人请你刷脸签字，或者借用你的账户？",
      en: "Has anyone asked you to scan your face, to sign, or to lend an account?",
    },
    values: [
      { id: "scan", text: { "zh-CN": "替别人刷脸签字", en: "a face scan and a signature for someone else" } },
      { id: "account", text: { "zh-CN": "借用银行卡或账户", en: "the use of a card or an account" } },
      { id: "none", text: { "zh-CN": "没有人求帮忙", en: "nobody has asked" } },
    ],
    claims: ["signer-owes", "law-L05-31"],
  },
  {
    id: "subsidy",
    role: "situation",
    label: { "zh-CN": "消费贷贴息", en: "Interest subsidy" },
    question: {
      "zh-CN": "放款银行自己有没有写明，你这笔可享贴息？",
      en: "Does the lending bank itself say that your loan is due a subsidy?",
    },
    values: [
      { id: "shown", text: { "zh-CN": "银行写明可享，不收费", en: "the bank says so, at no charge" } },
      { id: "not-shown", text: { "zh-CN": "银行没有这样写", en: "the bank does not say so" } },
    ],
    claims: ["rule-R13", "rule-R13-free"],
  },
  {
    id: "app-access",
    role: "situation",
    label: { "zh-CN": "官方 App", en: "Official app" },
    question: { "zh-CN": "自己的手机装得了官方 App 吗？", en: "Can your own phone run the official app?" },
    values: [
      { id: "works", text: { "zh-CN": "自己能打开", en: "it opens" } },
      { id: "none", text: { "zh-CN": "手机装不了", en: "the phone cannot run it" } },
    ],
    claims: ["rule-R13-free"],
  },
  {
    id: "report-form",
    role: "situation",
    label: { "zh-CN": "要哪一种报告", en: "Form of the report" },
    question: { "zh-CN": "有人要你交纸质的信用报告吗？", en: "Does anyone need your report on paper?" },
    values: [
      { id: "screen", text: { "zh-CN": "在屏幕上看就行", en: "seeing it on a screen will do" } },
      { id: "paper", text: { "zh-CN": "要交纸质的", en: "it is to be handed in on paper" } },
    ],
    claims: ["law-L01-17", "check-own-report"],
  },
  {
    id: "debts-several",
    role: "situation",
    label: { "zh-CN": "几笔欠款的年化", en: "Annual cost of several debts" },
    question: {
      "zh-CN": "同时欠着几笔的话，年化一样吗？",
      en: "If there are several debts, is their annual cost the same?",
    },
    values: [
      { id: "rates-differ", text: { "zh-CN": "有高有低", en: "some higher than others" } },
      { id: "rates-equal", text: { "zh-CN": "都是一样的", en: "the same for all" } },
      { id: "none", text: { "zh-CN": "没有别的欠款", en: "no other debts" } },
    ],
    claims: ["dearest-first", "smallest-first"],
  },
  {
    id: "card-payment",
    role: "situation",
    label: { "zh-CN": "信用卡怎么还", en: "How the card is paid" },
    question: { "zh-CN": "信用卡每月怎么还？", en: "How is the card paid each month?" },
    values: [
      { id: "minimum-only", text: { "zh-CN": "只还了最低", en: "only the minimum" } },
      { id: "in-full", text: { "zh-CN": "每月全额还清", en: "in full every month" } },
    ],
    claims: ["maths-K10", "card-rest-interest"],
  },
  {
    id: "private-charges",
    role: "situation",
    label: { "zh-CN": "熟人借款的息费", en: "Charges of a private loan" },
    question: {
      "zh-CN": "向熟人借的话，利息和违约金加起来看过吗？",
      en: "If the loan is from someone you know, have interest and default charge been added up?",
    },
    values: [
      { id: "unsummed", text: { "zh-CN": "还没加起来看过", en: "not added up yet" } },
      { id: "summed", text: { "zh-CN": "加起来对照过了", en: "added up and compared" } },
      { id: "none", text: { "zh-CN": "没有向熟人借", en: "no such loan" } },
    ],
    claims: ["law-R20-25"],
  },
  {
    id: "offers",
    role: "situation",
    label: { "zh-CN": "几家的明示表", en: "Cost tables to compare" },
    question: { "zh-CN": "手上有几家的明示表？", en: "How many lenders’ cost tables are at hand?" },
    values: [
      { id: "two", text: { "zh-CN": "两家的都有，一高一低", en: "two, one of them cheaper" } },
      { id: "none", text: { "zh-CN": "一家也没有", en: "none so far" } },
    ],
    claims: ["rule-R08", "compare-annual"],
  },
] as const satisfies readonly Signal[];
