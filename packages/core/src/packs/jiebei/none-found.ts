import type { Claim } from "../../model/claim.ts";

/** The search behind claims for which no document was found. */
export const noneFound = {
  searched: {
    "zh-CN": "收存的监管文件、机构公告和媒体报道",
    en: "Stored copies of regulators’ texts, lenders’ notices and press reports",
  },
  asOf: "2026-11-23",
} as const satisfies Claim["evidence"]["noneFound"];
