import type { Weight } from "../../model/weight.ts";

/** What signals say for and against the system causes. */
export const systemWeights = [
  {
    cause: "system-identity",
    signal: "page-message",
    value: "verify-identity",
    weight: 15,
    why: { "zh-CN": "页面要的正是这次核验。", en: "The page asks for this very check." },
  },
  {
    cause: "system-identity",
    signal: "page-message",
    value: "security-hold",
    weight: -3,
    why: { "zh-CN": "页面说的是另一种核验。", en: "The page names the other kind of check." },
  },
  {
    cause: "system-identity",
    signal: "page-message",
    value: "overall-assessment",
    weight: -6,
    why: { "zh-CN": "页面说的是评估，不是身份。", en: "The page speaks of an assessment, not of identity." },
  },
  {
    cause: "system-identity",
    signal: "id-details",
    value: "expired-or-changed",
    weight: 10,
    why: {
      "zh-CN": "信息对不上了，正是触发核验的那件事。",
      en: "Details that no longer match are what sets such a check off.",
    },
  },
  {
    cause: "system-identity",
    signal: "id-details",
    value: "valid",
    weight: -3,
    why: {
      "zh-CN": "信息都有效，要核验的就少了；也可能有别的缘由。",
      en: "Valid details leave less to verify, though checks have other triggers.",
    },
  },
  {
    cause: "system-identity",
    signal: "account-change",
    value: "new-number",
    weight: 6,
    why: {
      "zh-CN": "换了手机号，往往要重新认一次人。",
      en: "A new number often asks for identification anew.",
    },
  },
  {
    cause: "system-identity",
    signal: "account-change",
    value: "absent",
    weight: -3,
    why: { "zh-CN": "没有什么变动会引来核验。", en: "Nothing has changed that would set a check off." },
  },
  {
    cause: "system-identity",
    signal: "elsewhere",
    value: "fine",
    weight: 3,
    why: { "zh-CN": "这次核验只关系到这一个账户。", en: "The check concerns this account alone." },
  },
  {
    cause: "system-identity",
    signal: "elsewhere",
    value: "also-cut",
    weight: -6,
    why: { "zh-CN": "这个账户的事，别家并不知道。", en: "Other lenders know nothing of this account." },
  },
  {
    cause: "system-security",
    signal: "page-message",
    value: "security-hold",
    weight: 15,
    why: { "zh-CN": "页面说的正是这种安全保护。", en: "The page names this very hold." },
  },
  {
    cause: "system-security",
    signal: "page-message",
    value: "verify-identity",
    weight: -3,
    why: { "zh-CN": "页面要的是另一种核验。", en: "The page asks for the other kind of check." },
  },
  {
    cause: "system-security",
    signal: "page-message",
    value: "overall-assessment",
    weight: -6,
    why: { "zh-CN": "页面说的是评估，不是安全。", en: "The page speaks of an assessment, not of security." },
  },
  {
    cause: "system-security",
    signal: "account-change",
    value: "new-device",
    weight: 10,
    why: {
      "zh-CN": "陌生设备正是安全保护要防的。",
      en: "An unknown device is what such holds guard against.",
    },
  },
  {
    cause: "system-security",
    signal: "account-change",
    value: "new-number",
    weight: 3,
    why: { "zh-CN": "换手机号，会让一道防线变弱。", en: "A new number weakens one safeguard." },
  },
  {
    cause: "system-security",
    signal: "account-change",
    value: "absent",
    weight: -3,
    why: {
      "zh-CN": "自己没发现有什么变动会引来保护。",
      en: "Nothing that was noticed would set a hold off.",
    },
  },
  {
    cause: "system-security",
    signal: "elsewhere",
    value: "fine",
    weight: 3,
    why: { "zh-CN": "这道保护只管这一个账户。", en: "The hold concerns this account alone." },
  },
  {
    cause: "system-security",
    signal: "elsewhere",
    value: "also-cut",
    weight: -6,
    why: {
      "zh-CN": "这个账户有没有风险，别家并不知道。",
      en: "Other lenders do not know of any risk on this account.",
    },
  },
] as const satisfies readonly Weight[];
