import type { KnowledgeGraph, Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { goesBefore, laterSteps } from "./later-steps.ts";
import type { Plan } from "./plans-for.ts";

type Pair = readonly [earlier: string, later: string];

/** Every pair of steps of a plan of which one has to come first. */
export function orderedPairs(graph: KnowledgeGraph, plan: Plan): readonly Pair[] {
  const later = laterSteps(graph);
  return plan.flatMap((one) =>
    plan.filter((other) => goesBefore(later, one, other)).map((other): Pair => [one, other]),
  );
}

/** The pairs between which no other step of the plan has to come. */
function nextPairs(graph: KnowledgeGraph, plan: Plan): readonly Pair[] {
  const later = laterSteps(graph);
  return orderedPairs(graph, plan).filter(
    ([one, other]) =>
      !plan.some((between) => goesBefore(later, one, between) && goesBefore(later, between, other)),
  );
}

/** The claims that say where a step of a plan belongs. */
export function claimsOfPlace(graph: KnowledgeGraph, plan: Plan, step: string): readonly string[] {
  const pairs = nextPairs(graph, plan).filter((pair) => pair.includes(step));
  return [...new Set(pairs.flatMap((pair) => claimsOf(graph, pair)))];
}

function claimsOf(graph: KnowledgeGraph, [one, other]: Pair): readonly string[] {
  return laterSteps(graph).get(one)?.get(other) ?? [];
}

/** Where a step belongs in a plan, and what it is for. */
export function explainPlace(graph: KnowledgeGraph, plan: Plan, step: string): Text {
  const pairs = nextPairs(graph, plan);
  const before = pairs.filter(([, other]) => other === step);
  const after = pairs.filter(([one]) => one === step);
  const told = [
    ...(before.length === 0
      ? []
      : [
          waitsFor(
            graph,
            before.map(([one]) => one),
          ),
        ]),
    ...(after.length === 0
      ? []
      : [
          goesFirst(
            graph,
            after.map(([, other]) => other),
          ),
        ]),
  ];
  const detail = graph.remedies.get(step)?.detail;
  return joinSentences(...told, ...(detail === undefined ? [] : [detail]));
}

function waitsFor(graph: KnowledgeGraph, steps: readonly string[]): Text {
  const names = quoted(graph, steps);
  return {
    "zh-CN": `要先有${names["zh-CN"]}，才轮到它。`,
    en: `First comes ${names.en}, and only then this.`,
  };
}

function goesFirst(graph: KnowledgeGraph, steps: readonly string[]): Text {
  const names = quoted(graph, steps);
  return { "zh-CN": `它要排在${names["zh-CN"]}前面。`, en: `This has to come before ${names.en}.` };
}

/** The order as far as there is one. */
export function explainPlan(graph: KnowledgeGraph, plan: Plan): Text {
  const lines = nextPairs(graph, plan).map(([one, other]): Text => ({
    "zh-CN": `${quoted(graph, [one])["zh-CN"]}在${quoted(graph, [other])["zh-CN"]}之前。`,
    en: `${quoted(graph, [one]).en} comes before ${quoted(graph, [other]).en}.`,
  }));
  const all = (plan.length * (plan.length - 1)) / 2;
  const free: Text = {
    "zh-CN": "没有先后可说的两步，怎么排都算对。",
    en: "Two steps that nothing puts in order may stand either way.",
  };
  return joinSentences(...lines, ...(orderedPairs(graph, plan).length < all ? [free] : []));
}

function quoted(graph: KnowledgeGraph, steps: readonly string[]): Text {
  const names = steps.flatMap((id) => graph.remedies.get(id)?.name ?? []);
  return {
    "zh-CN": names.map((name) => `「${withInnerQuotes(name["zh-CN"])}」`).join("和"),
    en: names.map((name) => `“${withInnerQuotes(name.en)}”`).join(" and "),
  };
}
