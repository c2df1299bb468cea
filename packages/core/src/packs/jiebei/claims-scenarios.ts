import type { Claim } from "../../model/claim.ts";

/** Sound claims that a step in some situation rests on and no lesson needed first. */
export const scenarioClaims = [
  {
    id: "smallest-first",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "几笔年化都一样，先还清最小的一笔，少一张账单",
      en: "At one and the same annual cost, clearing the smallest debt first means one bill fewer",
    },
    reason: {
      "zh-CN":
        "这是算得出来的：年化一样，先还哪笔，利息都差不多，少一个要记的日子却是实在的。年化有高有低时，还是先还最贵的更省。",
      en: "This can be worked out: at one and the same annual cost, the order hardly changes the interest, while one date fewer to remember is real. Where some cost more, starting with the most expensive saves more.",
    },
    evidence: { for: [{ source: "F01" }, { source: "F08" }], against: [] },
  },
] as const satisfies readonly Claim[];
