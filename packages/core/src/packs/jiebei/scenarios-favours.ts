import type { Scenario } from "../../model/scenario.ts";

/** Someone asks for a favour, promises a policy or offers a service: what to refuse, and what is sound. */
export const favourScenarios = [
  {
    id: "favour-asked",
    skeletons: ["SC11", "SC23"],
    level: 1,
    story: {
      "zh-CN": "{name}刚吃过晚饭，手机响了一声。",
      en: "{name} has just finished dinner when the phone chimes.",
    },
    parameters: [{ id: "fee", minimum: 300, maximum: 1000, step: 100, unit: "yuan" }],
    findings: [],
    options: ["refuse-face-scan", "keep-own-accounts", "verify-in-official-app"],
    temptations: ["M03", "M38", "M18", "M20", "M35"],
    variants: [
      {
        id: "friend-scan",
        clue: {
          "zh-CN":
            "好友的贷款批不下来，请{name}刷个脸、签个字「增信」，也就是替这笔贷款多担一份保，说只是走个流程，钱由好友来还。",
          en: "A good friend’s loan is not getting through. {name} is asked for a face scan and a signature to “add credit”, that is, to stand behind the loan as well: a mere formality, and the friend will repay.",
        },
        findings: [{ signal: "favour-asked", value: "scan" }],
      },
      {
        id: "card-for-rent",
        clue: {
          "zh-CN": "同事问{name}那张不用的银行卡能不能租来用，每月给 {fee}，说是公司走账。",
          en: "A colleague would like to rent the bank card that {name} does not use, for {fee} a month, to “pass company money through”.",
        },
        findings: [{ signal: "favour-asked", value: "account" }],
      },
      {
        id: "card-for-a-day",
        clue: {
          "zh-CN": "表弟说自己的卡冻住了，想借{name}的卡收一笔货款，用一天就还。",
          en: "A cousin says that his own card is frozen and would like {name}’s for a day, to take in the money for some goods.",
        },
        findings: [{ signal: "favour-asked", value: "account" }],
      },
      {
        id: "own-check",
        clue: {
          "zh-CN": "是官方 App 里的提示：账户存在风险，请核验。{name}昨天自己换了手机。没有人来求帮忙。",
          en: "It is a message in the official app: risk found on this account, please verify. {name} changed phones yesterday. Nobody has asked for a favour.",
        },
        findings: [
          { signal: "favour-asked", value: "none" },
          { signal: "page-message", value: "security-hold" },
          { signal: "device-owner", value: "mine" },
        ],
      },
    ],
  },
  {
    id: "interest-subsidy",
    skeletons: ["SC27"],
    level: 2,
    story: {
      "zh-CN": "{name}听说国家给消费贷贴息，能补上一部分利息。",
      en: "{name} hears that the state subsidises consumer loans and pays part of the interest.",
    },
    parameters: [{ id: "fee", minimum: 99, maximum: 699, step: 100, unit: "yuan" }],
    findings: [],
    options: ["confirm-subsidy", "confirm-subsidy-at-branch", "refuse-fee", "leave-it-alone"],
    temptations: ["M38", "M37"],
    variants: [
      {
        id: "shown-in-app",
        clue: {
          "zh-CN": "{name}正还着一笔装修贷。自己打开银行官方 App，贷款页写着可享贴息、不收费。没有人来联系。",
          en: "{name} is repaying a loan for renovation. The bank’s official app, opened unprompted, says on the loan page that it is due the subsidy, free of charge. Nobody has called.",
        },
        findings: [
          { signal: "subsidy", value: "shown" },
          { signal: "app-access", value: "works" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "shown-at-branch",
        clue: {
          "zh-CN":
            "{name}正还着一笔装修贷，那家银行的柜台贴着告示：这类贷款可享贴息、不收费。{name}用按键手机，装不了 App。没有人来联系。",
          en: "{name} is repaying a loan for renovation. A notice at that bank’s counter says that such loans are due the subsidy, free of charge. {name}’s button phone runs no app. Nobody has called.",
        },
        findings: [
          { signal: "subsidy", value: "shown" },
          { signal: "app-access", value: "none" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "agent",
        clue: {
          "zh-CN": "有人来电说能代办，要先交 {fee}，再把证件照发过去。{name}还没付，也没发。",
          en: "A caller offers to arrange it for {fee} in advance and a photo of the identity card. {name} has paid and sent nothing.",
        },
        findings: [
          { signal: "contact-demand", value: "fee" },
          { signal: "money-sent", value: "not-sent" },
        ],
      },
      {
        id: "no-loan",
        clue: {
          "zh-CN": "{name}没有贷款，眼下也不用借钱，银行也没给过什么通知。没有人来联系。",
          en: "{name} has no loan, needs none now, and has had no word from a bank. Nobody has called.",
        },
        findings: [
          { signal: "subsidy", value: "not-shown" },
          { signal: "borrowing-need", value: "none" },
          { signal: "contact-demand", value: "none" },
        ],
      },
    ],
  },
  {
    id: "policy-video",
    skeletons: ["SC25", "SC16"],
    level: 2,
    story: {
      "zh-CN": "{name}有两笔借款在还，刷到一段短视频：「央行新政，欠款几个月就能清。」",
      en: "{name} is repaying two loans and comes upon a video: “New central bank policy clears debts within months.”",
    },
    parameters: [{ id: "fee", minimum: 300, maximum: 2000, step: 100, unit: "yuan" }],
    findings: [{ signal: "press-report", value: "rumour-only" }],
    options: ["read-official-notices", "refuse-fee", "negotiate-early"],
    temptations: ["M15", "M14", "M16", "M17"],
    variants: [
      {
        id: "curious",
        clue: {
          "zh-CN": "{name}每期都按时还，手头也够，只想知道是真是假，还没去查。没有人来联系。",
          en: "Every payment has been on time and there is money enough. {name} just wonders whether it is true and has looked nowhere yet. Nobody has called.",
        },
        findings: [
          { signal: "repayment", value: "absent" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "lender-notice",
        clue: {
          "zh-CN":
            "第二天，放款机构在官方 App 里也发了公告，说按监管要求调整，{name}还没点开。每期都按时还，手头也够。没有人来联系。",
          en: "Next day the lender, too, posts a notice in its official app: changes required by regulators. {name} has not opened it. Every payment has been on time, with money enough. Nobody has called.",
        },
        findings: [
          { signal: "lender-notice", value: "cites-rule" },
          { signal: "repayment", value: "absent" },
          { signal: "money-in-hand", value: "ample" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "place-for-sale",
        clue: {
          "zh-CN": "{name}私信去问，对方说名额有限，先交 {fee}。{name}还没付。两笔都按时还，手头也够。",
          en: "{name} writes and is told that places are few: {fee} first. Nothing has been paid. Both loans are on time, with money enough.",
        },
        findings: [
          { signal: "contact-demand", value: "fee" },
          { signal: "money-sent", value: "not-sent" },
          { signal: "repayment", value: "absent" },
          { signal: "money-in-hand", value: "ample" },
        ],
      },
      {
        id: "due-next-week",
        clue: {
          "zh-CN": "{name}动了心：下周到期的那期正好还不上，以前都按时还。没有人来联系。",
          en: "It is tempting: the instalment due next week cannot be met, though all earlier ones were on time. Nobody has called.",
        },
        findings: [
          { signal: "repayment", value: "absent" },
          { signal: "money-in-hand", value: "short" },
          { signal: "contact-demand", value: "none" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
