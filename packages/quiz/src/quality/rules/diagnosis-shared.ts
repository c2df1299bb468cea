import type { ItemRule } from "./item-rule.ts";

/** 35: no two wrong answers diagnose the same thing. */
export const diagnosisShared: ItemRule = {
  rule: 35,
  severity: "E",
  find({ options, others, item }) {
    const diagnosing =
      item.type === "true-false-grid" || item.type === "ordering" || item.type === "matching"
        ? options
        : others;
    const seen = new Set<string>();
    for (const { diagnosis } of diagnosing) {
      if (diagnosis !== "" && seen.has(diagnosis)) return diagnosis;
      seen.add(diagnosis);
    }
    return undefined;
  },
};
