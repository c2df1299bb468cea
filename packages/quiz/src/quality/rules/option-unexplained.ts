import type { ItemRule } from "./item-rule.ts";

/** 30: every option has its reason and a claim behind it, and every wrong answer diagnoses something; of rows, steps and prompts any may be answered wrong. */
export const optionUnexplained: ItemRule = {
  rule: 30,
  severity: "E",
  find({ options, others, item }) {
    const bare = options.find(({ rationale }) => rationale.trim() === "");
    if (bare !== undefined) return `${bare.id} has no reason`;
    const unsupported = options.find(({ claims }) => claims.every((claim) => claim.trim() === ""));
    if (unsupported !== undefined) return `${unsupported.id} has no claim`;
    const diagnosing =
      item.type === "true-false-grid" || item.type === "ordering" || item.type === "matching"
        ? options
        : others;
    const idle = diagnosing.find(({ diagnosis }) => diagnosis === "");
    return idle && `${idle.id} diagnoses nothing`;
  },
};
