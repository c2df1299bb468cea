import type { Signal } from "../../model/signal.ts";

/** What people watch though nobody has shown that it counts. */
export const folkloreSignals = [
  {
    id: "daily-logins",
    role: "folklore",
    label: { "zh-CN": "登录的次数", en: "Number of log-ins" },
    question: { "zh-CN": "你多久登录一次 App？", en: "How often do you log in to the app?" },
    values: [
      { id: "daily", text: { "zh-CN": "天天登录", en: "logs in every day" } },
      { id: "rarely", text: { "zh-CN": "很少登录", en: "seldom logs in" } },
    ],
    claims: ["C3.2"],
  },
  {
    id: "wealth-products",
    role: "folklore",
    label: { "zh-CN": "理财的持有", en: "Wealth products held" },
    question: { "zh-CN": "你在平台上买了理财吗？", en: "Do you hold wealth products on the platform?" },
    values: [
      { id: "held", text: { "zh-CN": "买了理财产品", en: "holds wealth products" } },
      { id: "none", text: { "zh-CN": "没有买理财", en: "holds none" } },
    ],
    claims: ["R1.3", "R2.3"],
  },
  {
    id: "system-maintenance",
    role: "folklore",
    label: { "zh-CN": "系统维护公告", en: "Maintenance notice" },
    question: {
      "zh-CN": "近来有没有看到系统维护的公告？",
      en: "Have you seen a notice of system maintenance of late?",
    },
    values: [
      { id: "shown", text: { "zh-CN": "见过维护公告", en: "a notice was shown" } },
      { id: "absent", text: { "zh-CN": "没见过维护公告", en: "no notice was shown" } },
    ],
    claims: ["C4.3"],
  },
  {
    id: "app-payments",
    role: "folklore",
    label: { "zh-CN": "日常付款方式", en: "Everyday payments" },
    question: { "zh-CN": "你日常付款都走这个 App 吗？", en: "Do your everyday payments go through the app?" },
    values: [
      { id: "mostly", text: { "zh-CN": "大多走这个 App", en: "mostly through the app" } },
      { id: "rarely", text: { "zh-CN": "很少走这个 App", en: "seldom through the app" } },
    ],
    claims: ["R2.0", "R2.2a"],
  },
  {
    id: "sesame-score",
    role: "folklore",
    label: { "zh-CN": "商业信用分", en: "Commercial score" },
    question: { "zh-CN": "你的商业信用分高吗？", en: "Is your commercial score high?" },
    values: [
      { id: "high", text: { "zh-CN": "分数挺高", en: "a high score" } },
      { id: "low", text: { "zh-CN": "分数不高", en: "a low score" } },
    ],
    claims: ["fact-PF13"],
  },
] as const satisfies readonly Signal[];
