import type { Remedy } from "../../model/remedy.ts";
import { en, zh } from "./with-constants.ts";

/** Looking after one’s own credit record. */
export const creditRecordRemedies = [
  {
    id: "clear-overdue",
    family: "credit-record",
    name: { "zh-CN": "把漏还的账补上，连同罚息", en: "Pay what was missed plus its penalty interest" },
    detail: {
      "zh-CN": zh`在官方 App 里把逾期的那一期足额还清，罚息就停了。记录从还清那天起算，${"adverse-information-years"} 年后消除，早一天还，早一天起算。`,
      en: en`Pay what is overdue in full in the official app, and the penalty interest stops. The record runs ${"adverse-information-years"} years from the day it is cleared, so an earlier payment starts the clock earlier.`,
    },
    action: "do",
    addresses: ["arrears-running"],
    requires: [],
    forbids: [{ all: [{ signal: "money-in-hand", values: ["short"] }] }],
    cost: { money: 2, effort: 1 },
    precedes: [
      {
        remedy: "read-prepayment-terms",
        claims: ["law-L04-676"],
        why: {
          "zh-CN": "查收费不赶时间，罚息一天也不停",
          en: "the terms can wait, and penalty interest does not",
        },
      },
      {
        remedy: "prepay-in-full",
        claims: ["law-L04-676", "dearest-first"],
        why: {
          "zh-CN": "没到期的钱可以晚点还，罚息一天也不停",
          en: "debt that is not due can wait, and penalty interest does not",
        },
      },
      {
        remedy: "clear-card-balance",
        claims: ["law-L04-676", "dearest-first"],
        why: {
          "zh-CN": "卡上的钱还没过期，罚息却一天也不停",
          en: "the card is not overdue, and penalty interest runs every day",
        },
      },
      {
        remedy: "pay-dearest-first",
        claims: ["dearest-first"],
        why: {
          "zh-CN": "漏还的一天不补，罚息和记录就多一天",
          en: "every day of delay adds penalty interest and a longer record",
        },
      },
      {
        remedy: "pay-smallest-first",
        claims: ["dearest-first"],
        why: {
          "zh-CN": "漏还的一天不补，罚息和记录就多一天",
          en: "every day of delay adds penalty interest and a longer record",
        },
      },
    ],
    claims: ["R1.1", "law-L04-676", "law-L01-16"],
  },
  {
    id: "pay-on-time",
    family: "credit-record",
    name: { "zh-CN": "照合同日期，继续按时足额还", en: "Keep paying in full on the contract dates" },
    detail: {
      "zh-CN":
        "欠的是自己的债，就按合同上的日期和数额还。这是信用记录里最实在的一条，改不了过去，管得住以后。",
      en: "A debt of your own is paid on the dates and in the amounts of the contract. It is the soundest thing in a credit record: it does not change the past, and it looks after what follows.",
    },
    action: "do",
    addresses: ["own-debt-found", "past-arrears"],
    requires: [],
    forbids: [
      { all: [{ signal: "entry-check", values: ["unchecked"] }] },
      { all: [{ signal: "entry-check", values: ["error"] }] },
      { all: [{ signal: "entry-check", values: ["misuse"] }] },
    ],
    cost: { money: 1, effort: 1 },
    precedes: [],
    claims: ["R1.1", "C3.1", "law-L04-675"],
  },
  {
    id: "get-own-report",
    family: "credit-record",
    name: { "zh-CN": "到网上查一份，看自己的信用报告", en: "Get the credit report online and read it" },
    detail: {
      "zh-CN":
        "在人民银行征信中心官网、银行网点或合作的银行 App 里查，网上查不花钱，自己查也不影响信用。看到了，才知道下一步该做什么。",
      en: "You can get it from the central bank’s credit reference centre, at a bank branch or in a bank’s app; online it is free, and looking at your own does no harm. Once you have seen it, you know what to do next.",
    },
    action: "check",
    addresses: ["report-unread"],
    requires: [],
    forbids: [{ all: [{ signal: "report-read", values: ["read"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "compare-with-contracts",
        claims: ["check-own-report"],
        why: {
          "zh-CN": "报告没拿到手，就没有东西可核对",
          en: "without the report there is nothing to compare",
        },
        uncovers: true,
      },
    ],
    claims: ["check-own-report", "law-L01-17"],
  },
  {
    id: "compare-with-contracts",
    family: "credit-record",
    name: {
      "zh-CN": "拿出借款合同，和报告逐笔核对",
      en: "Check the report entry by entry against loan contracts",
    },
    detail: {
      "zh-CN":
        "把机构名、日期、金额和自己的借款合同对一遍。陌生的名字，有时正是平台背后的那家银行；对不上，再往下走。",
      en: "Compare name, date and amount with your own loan contracts. A strange name is sometimes the very bank behind a platform; if nothing matches, the next step follows.",
    },
    action: "check",
    addresses: ["entry-unexplained"],
    requires: [],
    forbids: [
      { all: [{ signal: "entry-check", values: ["own"] }] },
      { all: [{ signal: "entry-check", values: ["error"] }] },
      { all: [{ signal: "entry-check", values: ["misuse"] }] },
    ],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "object-to-error",
        claims: ["check-own-report", "fact-PF04"],
        why: {
          "zh-CN": "没核对过，就说不清错在哪一条",
          en: "nobody can say what is wrong before the entries are compared",
        },
        uncovers: true,
      },
      {
        remedy: "report-misuse",
        claims: ["check-own-report", "fact-PF03"],
        why: {
          "zh-CN": "对过合同，才知道是自己忘了的债还是被人冒名",
          en: "only the contracts tell a forgotten debt from a stolen identity",
        },
        uncovers: true,
      },
    ],
    claims: ["check-own-report", "fact-PF04", "fact-PF03"],
  },
  {
    id: "object-to-error",
    family: "credit-record",
    name: { "zh-CN": "自己提异议，附上手里的凭证", en: "File a free dispute with the evidence attached" },
    detail: {
      "zh-CN": zh`向报送的机构或征信中心提异议，附上凭证。不花钱，${"objection-days"} 日内要有答复，不必找人代办。`,
      en: en`Dispute it with the lender that reported it or with the credit reference centre, and attach the evidence. It is free, an answer is due within ${"objection-days"} days, and nobody else is needed for it.`,
    },
    action: "do",
    addresses: ["entry-wrong"],
    requires: [],
    forbids: [
      { all: [{ signal: "entry-check", values: ["unchecked"] }] },
      { all: [{ signal: "entry-check", values: ["own"] }] },
    ],
    cost: { money: 0, effort: 2 },
    precedes: [],
    claims: ["law-L01-25", "law-L02-27"],
  },
  {
    id: "stop-applying",
    family: "credit-record",
    name: { "zh-CN": "停一停手，不再提交新的申请", en: "Stop sending in applications for some time" },
    detail: {
      "zh-CN":
        "每次申请都会留下一条查询，扎堆了就像急着用钱。停下来，旧的查询会慢慢变少；「查看额度」也先别点。",
      en: "Each application leaves an enquiry, and a cluster of them looks like urgent need. Once they stop, the old ones thin out; pages that offer to show a limit are best left alone too.",
    },
    action: "stop",
    addresses: ["applications-crowded"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["C3.5", "fact-PF12"],
  },

  {
    id: "get-report-at-counter",
    family: "credit-record",
    name: {
      "zh-CN": "带身份证去网点，打印一份信用报告",
      en: "Have the credit report printed at a bank branch",
    },
    detail: {
      "zh-CN": zh`要交纸质的，就带上身份证，到人民银行网点或有查询机的银行网点打印，每年头${"free-reports-per-year as adverb"}不花钱。只是自己看，在网上查更省事。`,
      en: en`Where paper is needed, take the identity card to a branch of the central bank or a bank with a query machine; the first ${"free-reports-per-year in words"} a year are free. Just to read it, looking online takes less trouble.`,
    },
    action: "do",
    addresses: ["report-unread", "paper-report-due"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 2 },
    precedes: [],
    claims: ["law-L01-17", "check-own-report"],
  },
  {
    id: "pay-above-minimum",
    family: "credit-record",
    name: { "zh-CN": "每月多还一截，这张卡先停刷", en: "Pay well above the minimum and rest the card" },
    detail: {
      "zh-CN":
        "只还最低不算逾期，可剩下的一直在计息，越还越慢。每月定一个多还的数，卡先不刷，欠的才会真的变少。",
      en: "The minimum avoids arrears, but the rest keeps bearing interest and shrinks ever more slowly. Fix a larger sum each month and leave the card unused, so that the debt does go down.",
    },
    action: "do",
    addresses: ["card-rest-carried"],
    requires: [],
    forbids: [{ all: [{ signal: "money-in-hand", values: ["short"] }] }],
    cost: { money: 2, effort: 1 },
    precedes: [],
    claims: ["maths-K10", "card-rest-interest"],
  },
] as const satisfies readonly Remedy[];
