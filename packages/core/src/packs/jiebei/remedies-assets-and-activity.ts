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
      en: "Repaying early saves a little interest, but with nothing left the next emergency means a new and often dearer loan. Keep some months of living costs and repay on the due date.",
    },
    action: "wait",
    addresses: ["reserve-at-risk"],
    requires: [],
    forbids: [{ all: [{ signal: "money-in-hand", values: ["ample"] }] }],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["keep-reserve", "R3.3"],
  },
] as const satisfies readonly Remedy[];
