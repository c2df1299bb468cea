import type { Remedy } from "../../model/remedy.ts";

/** True details, savings for emergencies, everyday use as needed. */
export const assetsAndActivityRemedies = [
  {
    id: "update-details",
    family: "assets-and-activity",
    name: { "zh-CN": "补全真实资料，在官方页面更新", en: "Complete the true details on the official page" },
    detail: {
      "zh-CN": "自己打开官方 App，按页面把证件和手机号更新成真实的，不收费。它恢复的是使用，不等于额度会变。",
      en: "Open the official app, follow the page and bring document and phone number up to date; it is free. This restores access and says nothing about the limit.",
    },
    action: "do",
    addresses: ["identity-pending"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["R2.1", "verify-identity-official"],
  },
  {
    id: "keep-reserve",
    family: "assets-and-activity",
    name: { "zh-CN": "把应急的钱留着，到日子再还", en: "Keep the emergency money and repay when due" },
    detail: {
      "zh-CN":
        "早还能省一点利息，可账上归零以后，一有急事又得借，往往更贵。先留住几个月的生活费，到期日按时还。",
      en: "Repaying early saves a little interest, but with nothing left the next emergency means a new and often more expensive loan. Keep some months of living costs and repay on the due date.",
    },
    action: "wait",
    addresses: ["reserve-at-risk"],
    requires: [],
    forbids: [{ all: [{ signal: "money-in-hand", values: ["ample"] }] }],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["keep-reserve", "R3.3"],
  },

  {
    id: "pay-from-savings",
    family: "assets-and-activity",
    name: { "zh-CN": "用手头的余钱付，不为它借款", en: "Pay it from spare money instead of borrowing" },
    detail: {
      "zh-CN":
        "存款付了它，还留得住几个月的生活费，就不必借。存着的利息，通常比借款要付的少得多，一边存一边借是亏的。",
      en: "If savings cover it and leave some months of living costs, no loan is needed. Savings usually earn far less than a loan costs, so keeping them while you borrow loses money.",
    },
    action: "do",
    addresses: ["need-affordable"],
    requires: [{ all: [{ signal: "money-in-hand", values: ["ample"] }] }],
    forbids: [],
    cost: { money: 1, effort: 0 },
    precedes: [],
    claims: ["maths-K17", "keep-reserve"],
  },
  {
    id: "save-up-first",
    family: "assets-and-activity",
    name: { "zh-CN": "先存几个月钱，攒够了再去买", en: "Save for some months and buy it then" },
    detail: {
      "zh-CN": "东西可以等，就让它等一等。每月存一笔，攒够了再买，不用付利息，月供也不会多出一笔。",
      en: "If it can wait, let it wait. Put something aside each month and buy once it is there: no interest, and no further instalment.",
    },
    action: "wait",
    addresses: ["purchase-can-wait"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["plan-for-less", "no-need-no-loss", "R3.3"],
  },
  {
    id: "keep-own-accounts",
    family: "assets-and-activity",
    name: {
      "zh-CN": "卡和账户自己留着，不借给别人",
      en: "Keep card and account and lend them to nobody",
    },
    detail: {
      "zh-CN":
        "出租、出借银行卡和账户是违法的，走的钱说不清来路。卡给出去，责任还在自己身上；已经给了的，马上挂失。",
      en: "Renting out or lending cards and accounts is against the law, and nobody can tell where the money comes from. Whoever gives them away stays responsible; a card already given is reported lost at once.",
    },
    action: "stop",
    addresses: ["account-asked-for"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["law-L05-31", "law-L05-25"],
  },
] as const satisfies readonly Remedy[];
