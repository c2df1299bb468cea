import { canonicalText } from "../reading/canonical-text.ts";
import type { ItemRule } from "./item-rule.ts";

/** 5: no two options say the same once width, script, units, capitals and marks are set aside. */
export const optionsDuplicate: ItemRule = {
  rule: 5,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists) {
      const seen = new Map<string, string>();
      for (const text of list) {
        const canonical = canonicalText(text, locale);
        const before = seen.get(canonical);
        if (before !== undefined) return `${before} = ${text}`;
        seen.set(canonical, text);
      }
    }
    return undefined;
  },
};
