import type { ExclusivePair } from "../../model/weight.ts";

/** Causes of which at most one can hold. */
export const exclusivePairs = [
  {
    causes: ["market-lender-retreat", "policy-new-rule"],
    why: {
      "zh-CN": "同一次调整的两种读法：机构要么是照规定办，要么是自己的主意。",
      en: "Two rival readings of one act: the lender either followed a rule or acted of its own accord.",
    },
  },
  {
    causes: ["standing-arrears", "standing-report-error"],
    why: {
      "zh-CN": "报告里那条不好看的记录，要么是自己的，要么不是。",
      en: "The adverse entry in the report either belongs to the borrower or does not.",
    },
  },
] as const satisfies readonly ExclusivePair[];
