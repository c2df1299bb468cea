import { withoutQuotes } from "../reading/question-of.ts";
import type { ItemRule } from "./item-rule.ts";

/** 24: the stem asks: it has a question of its own, a blank to fill or a slot. */
export const stemUnfocused: ItemRule = {
  rule: 24,
  severity: "E",
  find: ({ stem }) =>
    /[?？]|_{2,}|＿{2,}|（\s*）|\(\s*\)|（　*）|\[\s*\]|…{2,}\s*$|\.{3,}\s*$/.test(withoutQuotes(stem))
      ? undefined
      : stem.slice(-40) || "no stem",
};
