import type { Scenario } from "../../model/scenario.ts";
import { en, zh } from "./with-constants.ts";

/** Someone calls, a page warns: traps beside what is genuine. */
export const callerScenarios = [
  {
    id: "call-comes",
    skeletons: ["SC04"],
    level: 1,
    story: {
      "zh-CN":
        "有人自称客服来电，说{name}名下有个额度，今天不关就影响征信，要先把里面的 {amount}借出来转走。",
      en: "A caller who claims to be customer service says that a limit in {name}’s name must be closed today or the credit record will suffer: draw the {amount} and move it elsewhere.",
    },
    parameters: [{ id: "amount", minimum: 5000, maximum: 40000, step: 1000, unit: "yuan" }],
    findings: [{ signal: "contact-demand", value: "transfer" }],
    options: ["dial-official-number", "answer-96110", "stop-transfer-report"],
    temptations: ["M32", "M38"],
    variants: [
      {
        id: "nothing-sent",
        clue: {
          "zh-CN": "钱还没转，也没有别的电话打进来。",
          en: "Nothing has been sent, and no other call has come in.",
        },
        findings: [
          { signal: "money-sent", value: "not-sent" },
          { signal: "warning-call", value: "none" },
        ],
      },
      {
        id: "warned",
        clue: {
          "zh-CN": zh`钱还没转。这时 ${"line-anti-fraud"} 打了进来，只劝先别动，什么也不要。`,
          en: en`Nothing has been sent. Just then ${"line-anti-fraud"} rings, urging only to hold off and asking for nothing.`,
        },
        findings: [
          { signal: "money-sent", value: "not-sent" },
          { signal: "warning-call", value: "came" },
        ],
      },
      {
        id: "sent",
        clue: {
          "zh-CN": "{name}照做了，钱刚刚转出去，没有别的电话打进来。",
          en: "{name} did so and the money has just gone; no other call has come in.",
        },
        findings: [
          { signal: "money-sent", value: "sent" },
          { signal: "warning-call", value: "none" },
        ],
      },
    ],
  },
  {
    id: "line-paused",
    skeletons: ["SC03", "SC05"],
    level: 1,
    story: {
      "zh-CN": "{name}平时付款大多走这个 App，这天看到额度显示暂不可用。",
      en: "{name}, who pays for most things through the app, sees that the line of credit is not available for now.",
    },
    parameters: [{ id: "fee", minimum: 200, maximum: 2000, step: 100, unit: "yuan" }],
    findings: [{ signal: "app-payments", value: "mostly" }],
    options: ["update-details", "refuse-fee", "stop-transfer-report"],
    temptations: ["M01", "M02"],
    variants: [
      {
        id: "document-expired",
        clue: {
          "zh-CN": "自己打开 App，页面写着请更新登记信息，证件上个月到期了。没有人来联系。",
          en: "The page in the app asks to update what is on file, where the document expired last month. Nobody has called.",
        },
        findings: [
          { signal: "page-message", value: "verify-identity" },
          { signal: "id-details", value: "expired-or-changed" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "fee-asked",
        clue: {
          "zh-CN": "页面没有别的提示，证件也有效。有人来加好友，说交 {fee}就能解封，{name}还没付。",
          en: "The page says nothing more and the document is valid. A stranger writes that {fee} will unlock it; {name} has not paid.",
        },
        findings: [
          { signal: "page-message", value: "absent" },
          { signal: "id-details", value: "valid" },
          { signal: "contact-demand", value: "fee" },
          { signal: "money-sent", value: "not-sent" },
        ],
      },
      {
        id: "fee-paid",
        clue: {
          "zh-CN": "页面没有别的提示，证件也有效。{name}刚给陌生人付了 {fee}解封费，对方又要一笔保证金。",
          en: "The page says nothing more and the document is valid. {name} has just paid a stranger {fee} to unlock it, and now a deposit is asked for.",
        },
        findings: [
          { signal: "page-message", value: "absent" },
          { signal: "id-details", value: "valid" },
          { signal: "contact-demand", value: "fee" },
          { signal: "money-sent", value: "sent" },
        ],
      },
    ],
  },
  {
    id: "security-hold",
    skeletons: ["SC03"],
    level: 2,
    story: {
      "zh-CN": "{name}的额度停用了，官方 App 的页面写着：账户存在风险，请核验。",
      en: "{name}’s line of credit is paused. The page in the official app says: risk found on this account, please verify.",
    },
    parameters: [],
    findings: [{ signal: "page-message", value: "security-hold" }],
    options: ["verify-in-official-app", "secure-account", "dial-official-number"],
    temptations: ["M38", "M02"],
    variants: [
      {
        id: "own-phone",
        clue: {
          "zh-CN": "登录记录里只有{name}前天换的新手机，没有人来联系。",
          en: "The login record shows only the phone that {name} bought two days ago. Nobody has called.",
        },
        findings: [
          { signal: "device-owner", value: "mine" },
          { signal: "account-change", value: "new-device" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "strange-phone",
        clue: {
          "zh-CN": "登录记录里有一台手机不是{name}的，没有人来联系。",
          en: "The login record shows a phone that is not {name}’s. Nobody has called.",
        },
        findings: [
          { signal: "device-owner", value: "not-mine" },
          { signal: "account-change", value: "new-device" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "helpful-caller",
        clue: {
          "zh-CN": "登录过的手机都是{name}自己的。有人自称技术支持来电，说报个验证码就能解除。",
          en: "Every phone in the login record is {name}’s own. A caller who claims to be technical support says that reading out a code will lift it.",
        },
        findings: [
          { signal: "device-owner", value: "mine" },
          { signal: "contact-demand", value: "code" },
        ],
      },
    ],
  },
  {
    id: "student-page",
    skeletons: ["SC15", "SC04"],
    level: 1,
    story: {
      "zh-CN": "{name}正读大二，一家平台的消费贷页面写着：不在服务对象范围内。",
      en: "{name} is a second-year student. On a platform’s loan page it says: outside the group that is served.",
    },
    parameters: [{ id: "amount", minimum: 3000, maximum: 8000, step: 500, unit: "yuan" }],
    findings: [
      { signal: "student", value: "yes" },
      { signal: "page-message", value: "not-eligible" },
    ],
    options: ["ask-student-aid", "leave-it-alone", "dial-official-number"],
    temptations: ["M12", "M04", "M31"],
    variants: [
      {
        id: "tuition",
        clue: {
          "zh-CN": "这学期的学费住宿费还差 {amount}，家里拿不出来。没有人来联系。",
          en: "This term’s tuition and lodging fall short by {amount}, and the family cannot help. Nobody has called.",
        },
        findings: [
          { signal: "borrowing-need", value: "tuition" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "new-phone",
        clue: {
          "zh-CN": "{name}只是想换部新手机，旧的还能用。没有人来联系。",
          en: "{name} only wanted a new phone, and the old one still works. Nobody has called.",
        },
        findings: [
          { signal: "borrowing-need", value: "can-wait" },
          { signal: "contact-demand", value: "none" },
        ],
      },
      {
        id: "account-caller",
        clue: {
          "zh-CN": "{name}眼下不缺钱。有人自称客服来电，说要注销学生账户，让{name}借 {amount}转过去清零。",
          en: "{name} needs no money now. A caller who claims to be customer service wants a student account cancelled: borrow {amount} and transfer it.",
        },
        findings: [
          { signal: "borrowing-need", value: "none" },
          { signal: "contact-demand", value: "transfer" },
        ],
      },
    ],
  },
  {
    id: "new-number",
    skeletons: ["SC03", "SC23"],
    level: 1,
    story: {
      "zh-CN": "{name}上周换了手机号，旧号已经停用。",
      en: "{name} changed to a new phone number last week and gave up the old one.",
    },
    parameters: [{ id: "fee", minimum: 200, maximum: 800, step: 100, unit: "yuan" }],
    findings: [{ signal: "account-change", value: "new-number" }],
    options: ["update-details", "keep-own-accounts", "secure-account"],
    temptations: ["M02", "M38", "M20"],
    variants: [
      {
        id: "page-asks",
        clue: {
          "zh-CN":
            "自己打开官方 App，页面写着请核验或更新身份信息。登录过的手机都是{name}的，没有人来求帮忙。",
          en: "The official app, opened by {name}, says: please verify or update identity details. Every phone that logged in is {name}’s own, and nobody has asked for a favour.",
        },
        findings: [
          { signal: "page-message", value: "verify-identity" },
          { signal: "device-owner", value: "mine" },
          { signal: "favour-asked", value: "none" },
        ],
      },
      {
        id: "account-wanted",
        clue: {
          "zh-CN": "群里有人收旧支付账户，出 {fee}，说反正{name}也不用了。登录过的手机都是{name}的。",
          en: "Someone in a chat group buys old payment accounts, for {fee}: {name} has no more use for it. Every phone that logged in is {name}’s own.",
        },
        findings: [
          { signal: "favour-asked", value: "account" },
          { signal: "device-owner", value: "mine" },
        ],
      },
      {
        id: "strange-login",
        clue: {
          "zh-CN": "官方 App 的登录记录里，昨天多出一台不认识的手机。没有人来求帮忙。",
          en: "Since yesterday, the login record of the official app shows an unknown phone. Nobody has asked for a favour.",
        },
        findings: [
          { signal: "device-owner", value: "not-mine" },
          { signal: "favour-asked", value: "none" },
        ],
      },
    ],
  },
] as const satisfies readonly Scenario[];
