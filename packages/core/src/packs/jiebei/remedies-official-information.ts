import type { Remedy } from "../../model/remedy.ts";
import { en, zh } from "./with-constants.ts";

/** Notices, contracts, service and account security, all through official doors. */
export const officialInformationRemedies = [
  {
    id: "answer-96110",
    family: "official-information",
    name: {
      "zh-CN": "接听反诈专线的来电，停下转账",
      en: "Take the anti-fraud line’s call and stop the transfer",
    },
    detail: {
      "zh-CN": zh`${"line-anti-fraud"} 是反诈预警专线，打来要接。它只会劝停，不会要验证码，也不会要转账；不放心，挂了自己再拨 ${"line-anti-fraud"}。`,
      en: en`${"line-anti-fraud"} is the anti-fraud warning line, and its calls should be taken. It only asks you to stop, never for codes or transfers; in doubt, hang up and dial ${"line-anti-fraud"}.`,
    },
    action: "stop",
    addresses: ["warning-answered", "caller-doubted"],
    requires: [{ all: [{ signal: "warning-call", values: ["came"] }] }],
    forbids: [],
    cost: { money: 0, effort: 0 },
    precedes: [{ remedy: "dial-official-number", claims: ["help-96110"] }],
    claims: ["help-96110", "scam-S3"],
  },
  {
    id: "dial-official-number",
    family: "official-information",
    name: {
      "zh-CN": "谁打来都先挂断，自己拨官方号码",
      en: "Hang up whoever it is and dial the official number",
    },
    detail: {
      "zh-CN": zh`别按对方给的号码和链接走。挂掉，自己打开官方 App 或拨官方号码问一句，也可以拨 ${"line-anti-fraud"}。自己拨出去的，骗子接不到。`,
      en: en`Use none of the numbers or links given. Hang up, then ask in the official app or dial the official number, or ${"line-anti-fraud"}. A call that you place yourself does not reach the fraudster.`,
    },
    action: "check",
    addresses: ["caller-doubted"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "secure-account",
        claims: ["scam-S2"],
        why: {
          "zh-CN": "电话不挂，新密码也会被对方套走",
          en: "a caller still on the line may get the new password too",
        },
      },
    ],
    claims: ["scam-S8", "scam-S2", "scam-S3", "fact-PF17"],
  },
  {
    id: "secure-account",
    family: "official-information",
    name: { "zh-CN": "改掉密码，退出不认识的设备", en: "Change the password and sign out strange devices" },
    detail: {
      "zh-CN":
        "在官方 App 的安全页面改密码，让不认识的设备退出登录，再看有没有不是自己借的钱。这一步拖不得。",
      en: "On the security page of the official app, change the password and sign the unknown device out; then see whether anything was borrowed. This should not wait.",
    },
    action: "do",
    addresses: ["account-entered"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "verify-in-official-app",
        claims: ["R4.3"],
        why: {
          "zh-CN": "别人还登着，核验完了账户也不安全",
          en: "while a stranger is signed in, a passed check protects nobody",
        },
      },
    ],
    claims: ["R4.3"],
  },
  {
    id: "verify-in-official-app",
    family: "official-information",
    name: {
      "zh-CN": "自己打开官方页面，完成核验",
      en: "Open the official page and complete the verification",
    },
    detail: {
      "zh-CN":
        "换设备、异地登录，系统会先把账户保护起来。自己在官方 App 里照提示核验就行，不收费，也不用谁代办。",
      en: "After a new device or a login from elsewhere the system guards the account first. Follow the prompts in the official app; it is free and takes no helper.",
    },
    action: "do",
    addresses: ["hold-pending"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["R4.2", "R4.3", "verify-identity-official"],
  },
  {
    id: "refuse-outside-fee",
    family: "official-information",
    name: { "zh-CN": "不付表外费用，要求出示依据", en: "Withhold the outside fee and ask for its basis" },
    detail: {
      "zh-CN": zh`明示表以外不得再收费。先不签、不付，截图留好，请对方拿出依据；说不清，就向放款机构投诉，再找 ${"line-financial-regulator"}，小额贷款公司的一般找 ${"line-local-government"}。`,
      en: en`Nothing may be charged outside the cost table. Neither sign nor pay yet, keep screenshots and ask for the basis; without one, complain to the lender, then to ${"line-financial-regulator"} or, about a micro-loan company, generally ${"line-local-government"}.`,
    },
    action: "ask",
    addresses: ["charged-outside-table"],
    requires: [],
    forbids: [],
    impossible: [{ all: [{ signal: "cost-table", values: ["unseen", "read", "cheaper", "no-offer"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "take-lower-annual",
        claims: ["rule-R08-complete"],
        why: {
          "zh-CN": "还有钱收在表外，两张表就比不准",
          en: "tables cannot be compared while a fee stands outside them",
        },
      },
    ],
    claims: ["rule-R08", "rule-R04", "help-12378", "help-12345"],
  },
  {
    id: "read-cost-table",
    family: "official-information",
    name: { "zh-CN": "要来明示表，看清综合年化", en: "Ask for the cost table and read the annual cost" },
    detail: {
      "zh-CN": "签约前该有一张明示表，写着每项费用和综合年化。「每天几元」「低至」都不算数，表上的数才好比。",
      en: "Before signing there has to be a table with every fee and the annual all-in cost. “A few yuan a day” and “from as low as” do not count; the figures in the table can be compared.",
    },
    action: "ask",
    addresses: ["cost-unknown"],
    requires: [],
    forbids: [
      { all: [{ signal: "cost-table", values: ["read"] }] },
      { all: [{ signal: "cost-table", values: ["cheaper"] }] },
    ],
    impossible: [{ all: [{ signal: "private-charges", values: ["unsummed", "summed"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "refuse-outside-fee",
        claims: ["rule-R08-complete", "rule-R08"],
        why: {
          "zh-CN": "没看过表，就不知道哪笔钱收在表外",
          en: "without the table nobody knows which fee stands outside it",
        },
        uncovers: true,
      },
      {
        remedy: "borrow-within-means",
        claims: ["rule-R08", "apply-once"],
        why: {
          "zh-CN": "费用没看清，就不知道月供担不担得起",
          en: "without the full cost nobody knows whether the instalments can be carried",
        },
        uncovers: true,
      },
      {
        remedy: "take-lower-annual",
        claims: ["apply-once", "compare-annual"],
        why: {
          "zh-CN": "表没要到手，就比不出哪家便宜",
          en: "without the tables nobody can tell which offer costs less",
        },
      },
      {
        remedy: "replace-dear-loan",
        claims: ["apply-once"],
        why: {
          "zh-CN": "没有新贷款的明示表，就比不出哪笔便宜",
          en: "without the table of the new loan nobody can tell which loan costs less",
        },
        uncovers: true,
      },
    ],
    claims: ["rule-R08", "apply-once"],
  },
  {
    id: "read-official-notices",
    family: "official-information",
    name: { "zh-CN": "到官方网站，查文件和施行日期", en: "Look up the dated documents on official websites" },
    detail: {
      "zh-CN":
        "看监管部门的官网和机构自己的公告：管哪类贷款、哪天起施行。真是一批人一起调整，你改变不了它，等就是了。",
      en: "See the regulators’ sites and the lender’s own notices: which loans, and from what day. If many are affected at once, nobody can change it, and waiting is all there is to do.",
    },
    action: "check",
    addresses: ["change-announced"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "ask-official-service",
        claims: ["R4.1"],
        why: { "zh-CN": "公告里写明了的，就不用再去问", en: "what a notice states need not be asked" },
      },
    ],
    claims: ["R4.1", "C1.1", "C2.3"],
  },
  {
    id: "read-new-contract",
    family: "official-information",
    name: { "zh-CN": "翻开新合同，看清机构和总成本", en: "Read the new contract for lender and total cost" },
    detail: {
      "zh-CN":
        "真正的放款人是合同上写的那家。换了机构，会重新评估，价格也可能不同；看清名字和综合年化，再决定用不用。",
      en: "The actual lender is the one named in the contract. A new one assesses anew and may charge another price; read name and annual cost before deciding to use it.",
    },
    action: "check",
    addresses: ["lender-changed"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "ask-official-service",
        claims: ["fact-PF04"],
        why: { "zh-CN": "看了合同，才知道该问哪一家", en: "only the contract tells which lender to ask" },
      },
    ],
    claims: ["fact-PF04", "fact-PF03", "rule-R08"],
  },
  {
    id: "ask-official-service",
    family: "official-information",
    name: { "zh-CN": "找官方客服，请他们说明原因", en: "Ask the official service for the reason" },
    detail: {
      "zh-CN":
        "在 App 里的官方客服问一句；自动作出的决定对你影响大，可以请机构说明。问不出更多，就到此为止，客服一般也没法人工上调。",
      en: "Ask the official service in the app; if an automated decision affects you greatly, you may ask the lender to explain it. If you learn no more, leave it there: the service generally cannot raise a limit by hand.",
    },
    action: "ask",
    addresses: ["decision-unexplained"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "leave-it-alone",
        claims: ["fact-PF06", "C2.3"],
        why: {
          "zh-CN": "没问过原因，还不知道有没有要办的事",
          en: "until the reason is asked, something may still want doing",
        },
        uncovers: true,
      },
    ],
    claims: ["R4.2", "law-L03-24", "fact-PF17", "fact-PF06"],
  },

  {
    id: "confirm-subsidy",
    family: "official-information",
    name: {
      "zh-CN": "打开银行官方页面，确认这笔贴息",
      en: "Open the bank’s official page and confirm the subsidy",
    },
    detail: {
      "zh-CN":
        "自己打开放款银行的官方 App，在贷款页面照指引确认，不收费，也不用谁代办。补的是一部分利息，本金照样还。",
      en: "Open the lending bank’s official app and follow the loan page; it is free and takes no agent. It covers part of the interest, and the principal is repaid as before.",
    },
    action: "do",
    addresses: ["subsidy-unclaimed"],
    requires: [],
    forbids: [{ all: [{ signal: "app-access", values: ["none"] }] }],
    impossible: [{ all: [{ signal: "subsidy", values: ["not-shown"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["rule-R13", "rule-R13-free"],
  },
  {
    id: "confirm-subsidy-at-branch",
    family: "official-information",
    name: { "zh-CN": "自己跑一趟网点，确认这笔贴息", en: "Go to the bank branch and confirm the subsidy" },
    detail: {
      "zh-CN": "装不了官方 App，就带上证件去放款银行的网点，请柜台确认。不收费，证件和验证码不交给旁人。",
      en: "Without the official app, take the identity card to a branch of the lending bank and have it confirmed there. It is free, and card and codes are handed to nobody else.",
    },
    action: "do",
    addresses: ["subsidy-unclaimed"],
    requires: [],
    forbids: [],
    impossible: [{ all: [{ signal: "subsidy", values: ["not-shown"] }] }],
    cost: { money: 0, effort: 2 },
    precedes: [],
    claims: ["rule-R13", "rule-R13-free"],
  },
  {
    id: "sum-private-charges",
    family: "official-information",
    name: {
      "zh-CN": "把利息和违约金相加，再对照上限",
      en: "Add interest and default charge and compare the cap",
    },
    detail: {
      "zh-CN":
        "熟人之间借钱，利息、违约金和别的费用加在一起，以签约那天 LPR 的 4 倍为限。先加，再查那天的 LPR，超出的请对方改掉再签。",
      en: "In private lending, interest, default charge and other fees together may come to 4 times the LPR of the day of the contract. Add them up, look up that day’s LPR, and have any excess taken out before signing.",
    },
    action: "check",
    addresses: ["private-charges-unsummed"],
    requires: [],
    forbids: [],
    impossible: [{ all: [{ signal: "private-charges", values: ["none"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["law-R20-25", "law-R20-scope"],
  },
] as const satisfies readonly Remedy[];
