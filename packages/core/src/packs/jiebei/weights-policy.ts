import type { Weight } from "../../model/weight.ts";

/** What signals say for and against the policy causes. */
export const policyWeights = [
  {
    cause: "policy-new-rule",
    signal: "official-notice",
    value: "applies",
    weight: 10,
    why: {
      "zh-CN": "这个原因说的就是这样一份规定；不过它未必轮到了你头上。",
      en: "A dated rule on this kind of loan is what the cause consists of, though it need not have reached this borrower.",
    },
  },
  {
    cause: "policy-new-rule",
    signal: "official-notice",
    value: "other",
    weight: -3,
    why: {
      "zh-CN": "找到的规定管的是别的事，真有一份对得上的就不太像了。",
      en: "The rule that was found is about something else, so a fitting one becomes less likely.",
    },
  },
  {
    cause: "policy-new-rule",
    signal: "official-notice",
    value: "absent",
    weight: -6,
    why: {
      "zh-CN": "规定都会公开发布，查过没有就不太像；但查的人也可能看漏。",
      en: "Rules are published, so a search that finds none speaks against it, though searches miss things.",
    },
  },
  {
    cause: "policy-new-rule",
    signal: "lender-notice",
    value: "cites-rule",
    weight: 10,
    why: {
      "zh-CN": "机构自己说是照规定办；只是规定有时也会被拿来当理由。",
      en: "The lender itself names a rule as the reason, though a rule can also serve as an excuse.",
    },
  },
  {
    cause: "policy-new-rule",
    signal: "lender-notice",
    value: "own-decision",
    weight: -3,
    why: { "zh-CN": "机构自己给的是另一个理由。", en: "The lender gives another reason in its own words." },
  },
  {
    cause: "policy-new-rule",
    signal: "press-report",
    value: "widespread",
    weight: 6,
    why: {
      "zh-CN": "规定一出，许多人会同时碰到，按时还款的人也一样。",
      en: "A rule reaches many people at once, those who pay on time included.",
    },
  },
  {
    cause: "policy-new-rule",
    signal: "press-report",
    value: "absent",
    weight: -3,
    why: { "zh-CN": "影响这么广的变化，很少没人报道。", en: "So wide a change seldom goes unreported." },
  },
  {
    cause: "policy-student-rule",
    signal: "student",
    value: "yes",
    weight: 10,
    why: {
      "zh-CN": "这条规定只管在校学生，来问的人里学生不多。",
      en: "Only students fall under this rule, and few of those who ask are students.",
    },
  },
  {
    cause: "policy-student-rule",
    signal: "student",
    value: "no",
    weight: -15,
    why: {
      "zh-CN": "不是学生，这条规定就管不着。",
      en: "The rule cannot reach anyone who is not a student.",
    },
  },
  {
    cause: "policy-student-rule",
    signal: "page-message",
    value: "not-eligible",
    weight: 10,
    why: {
      "zh-CN": "按人群限制的，页面会说不在服务范围，不会说评估没通过。",
      en: "A bar on a group of people is worded as being outside the service, not as a failed assessment.",
    },
  },
  {
    cause: "policy-student-rule",
    signal: "page-message",
    value: "absent",
    weight: -3,
    why: {
      "zh-CN": "按人群限制的，一般会在页面上写明。",
      en: "A bar on a group of people is usually stated on the page.",
    },
  },
] as const satisfies readonly Weight[];
