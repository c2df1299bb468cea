import type { Rule } from "@plain-credit/core";

/** Whether a rule binds on a day: not yet, now, or no longer. */
export type RuleStanding = "ahead" | "current" | "over";

/** How a rule stands on a day. A date known to the month or year counts from its beginning and to its end. */
export function ruleStanding({ effective, until }: Rule, day: string): RuleStanding {
  if (effective > day) return "ahead";
  return until !== undefined && until < day.slice(0, until.length) ? "over" : "current";
}
