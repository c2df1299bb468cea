import type { KnowledgeGraph, Objective, Reach, Rule } from "@plain-credit/core";
import type { InForceFacts, Standing } from "../../../item/facts/apply-rule-facts.ts";
import { drawIndex } from "../../../random/draw.ts";
import type { Seed } from "../../../random/seed.ts";
import { toDay, toDayNumber } from "../calendar.ts";
import { standings } from "./standing-words.ts";

/** A rule whose reach is told, and whose days are known to the day. */
export type ReachingRule = Rule & { readonly applies: Reach };

/** The rules that reach acts, that an objective covers and that can be asked for. */
export function reachingRules(graph: KnowledgeGraph, { covers }: Objective): readonly ReachingRule[] {
  return [...graph.rules.values()]
    .filter(isReaching)
    .filter(
      (rule) =>
        covers.claims.includes(rule.applies.claim) &&
        isDay(rule.effective) &&
        isDay(rule.until ?? rule.effective) &&
        rule.applies.inside.length > 0 &&
        rule.applies.outside.length > 0 &&
        offered(graph, rule).length > 2,
    );
}

/** What can be said of a rule: that it had not begun unless it reaches back, that it is over only once it is. */
export function offered(graph: KnowledgeGraph, rule: ReachingRule): readonly Standing[] {
  return standings.filter((standing) => {
    if (standing === "too-early") return !rule.applies.retroactive;
    return standing !== "ended" || (rule.until !== undefined && rule.until < asOf(graph, rule));
  });
}

/** An act of which just that can be said: its day, and its circumstance. Close to the rule’s own days where these are told, well apart from them where not. */
export function drawAct(
  graph: KnowledgeGraph,
  rule: ReachingRule,
  standing: Standing,
  { seed, dated }: { readonly seed: Seed; readonly dated: boolean },
): Pick<InForceFacts, "day" | "circumstance"> {
  const side = standing === "out-of-scope" ? "outside" : "inside";
  const at = drawIndex(seed, "circumstance", rule.applies[side].length);
  const apart = dated ? drawIndex(seed, "apart", 14) : 22 + drawIndex(seed, "apart", 200);
  const [from, last] = [toDayNumber(rule.effective), toDayNumber(lastDayOf(graph, rule))];
  const ended = Math.min(
    toDayNumber(rule.until ?? rule.effective) + Math.max(apart, 1),
    toDayNumber(asOf(graph, rule)),
  );
  const day =
    standing === "too-early"
      ? from - Math.max(apart, 1)
      : standing === "ended"
        ? ended
        : rule.applies.retroactive
          ? last - apart
          : from + (apart % (last - from + 1));
  return { day: toDay(day), circumstance: { side, at } };
}

function lastDayOf(graph: KnowledgeGraph, rule: Rule): string {
  const today = asOf(graph, rule);
  return rule.until !== undefined && rule.until < today ? rule.until : today;
}

function asOf(graph: KnowledgeGraph, { id }: Rule): string {
  return graph.packs.find(({ rules }) => rules.some((rule) => rule.id === id))?.asOf ?? "";
}

function isDay(date: string): boolean {
  return date.length === 10;
}

function isReaching(rule: Rule): rule is ReachingRule {
  return rule.applies !== undefined;
}
