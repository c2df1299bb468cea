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
    next: ["L3-2"],
  },
  {
    id: "L3-2",
    level: 3,
    title: { "zh-CN": "法规地图", en: "A map of the rules" },
    summary: {
      "zh-CN": "哪条线管谁，钱能花在哪，推销和催收的边界在哪。",
      en: "Which line binds whom, what the money may go into, and where selling and collecting have to stop.",
    },
    minutes: 8,
    objectives: ["rule-map"],
    covers: {
      claims: [
        "rule-R09",
        "law-R20-25",
        "law-R20-scope",
        "law-R20-lines",
        "law-R22",
        "rule-R05",
        "rule-R01-cap",
        "rule-R01",
        "law-L04-673",
        "rule-R05-consumption",
        "rule-R14",
        "law-L09-175",
        "ask-student-aid",
        "rule-R10",
        "rule-R10-words",
        "rule-R26",
      ],
      causes: [],
      signals: ["collection"],
      remedies: ["stop-barred-use", "show-proof-of-use", "ask-student-aid"],
      misconceptions: ["M12", "M28", "M30", "M31", "MR3.1"],
    },
    next: ["L2-4"],
  },
] as const satisfies readonly Lesson[];
