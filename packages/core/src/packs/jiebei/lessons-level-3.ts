import type { Lesson } from "../../model/lesson.ts";

/** Lessons in depth: true cost, the rules, a way out of debt stress, one’s rights. */
export const levelThreeLessons = [
  {
    id: "L3-1",
    level: 3,
    title: { "zh-CN": "真实利率与费用", en: "True rates and fees" },
    summary: {
      "zh-CN": "利息、手续费、担保费、会员费，都能合成一个真实年化，再来比。",
      en: "Interest, instalment fees, guarantees, memberships: all of it turns into one true annual rate to compare by.",
    },
    minutes: 8,
    objectives: ["true-cost"],
    covers: {
      claims: ["rule-R07-base", "maths-K5", "rule-R04", "law-R22", "law-L04-670", "rule-R08"],
      causes: [],
      signals: ["cost-table"],
      remedies: ["read-cost-table", "refuse-outside-fee"],
      misconceptions: ["M27", "M28"],
    },
    next: ["L2-4"],
  },
] as const satisfies readonly Lesson[];
