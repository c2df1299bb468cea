import type { Family } from "../../model/family.ts";

/** The article’s five kinds of remedies, in its order. */
export const remedyFamilies = [
  {
    id: "credit-record",
    name: { "zh-CN": "管好自己的信用记录", en: "Look after your credit record" },
    summary: {
      "zh-CN": "按时还、少借、查报告、有错就异议。这些对生活有用，不保证额度会变。",
      en: "Pay on time, borrow less, check the report, dispute errors. This is useful in life and promises no change of the limit.",
    },
  },
  {
    id: "assets-and-activity",
    name: { "zh-CN": "资料、资产与日常使用", en: "Details, savings and everyday use" },
    summary: {
      "zh-CN": "资料如实，储蓄为应急，日常使用看需要。文章里靠活跃和理财提额的说法没有依据。",
      en: "True details, savings for emergencies, everyday use as needed. The article’s idea of lifting a limit by activity or wealth products has no basis.",
    },
  },
  {
    id: "use-of-limit",
    name: { "zh-CN": "合理使用现有额度", en: "Use the existing limit sensibly" },
    summary: {
      "zh-CN": "按用途借、按能力借，手头宽裕就早还。文章里「别还清」的说法会让你多花钱。",
      en: "Borrow for the agreed use and within your means, and repay early when you can. The article’s advice not to clear a loan costs you money.",
    },
  },
  {
    id: "official-information",
    name: { "zh-CN": "看官方信息", en: "Rely on official information" },
    summary: {
      "zh-CN": "公告、合同、客服和账户安全，都从官方 App 或官方号码进去。",
      en: "Notices, contracts, service and account security: reach them all through the official app or number.",
    },
  },
  {
    id: "professional-help",
    name: { "zh-CN": "求助要找对人", en: "Turn to the right people" },
    summary: {
      "zh-CN": "机构客服、监管热线、法律援助都不收费。收费帮你提额或改记录的，不要找。",
      en: "The lender’s service, the regulators’ lines and legal aid are free. Avoid anyone who charges to raise limits or change records.",
    },
  },
] as const satisfies readonly Family[];
