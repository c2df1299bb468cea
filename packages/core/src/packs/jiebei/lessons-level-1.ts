import type { Lesson } from "../../model/lesson.ts";

/** Lessons to begin with: what it is, what it costs, the report, scams. */
export const levelOneLessons = [
  {
    id: "L1-4",
    level: 1,
    title: { "zh-CN": "识骗第一课", en: "Spotting a scam: lesson one" },
    summary: {
      "zh-CN": "八个信号，看见一个就停；也学会认出真的提醒。",
      en: "Eight signs that each say stop, and how to know a genuine warning.",
    },
    minutes: 8,
    objectives: ["spot-scam", "first-step"],
    covers: {
      claims: [
        "fact-PF06",
        "fact-PF07",
        "fact-PF17",
        "help-110",
        "help-96110",
        "law-L01-25",
        "scam-S1",
        "scam-S2",
        "scam-S3",
        "scam-S4",
        "scam-S5",
        "scam-S6",
        "scam-S7",
        "scam-S8",
      ],
      causes: [],
      signals: [],
      remedies: ["dial-official-number", "refuse-fee", "stop-transfer-report"],
      misconceptions: ["M01", "M02", "M14", "M32", "M38"],
    },
    next: ["L2-4"],
  },
] as const satisfies readonly Lesson[];
