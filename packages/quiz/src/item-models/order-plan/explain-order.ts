import type { KnowledgeGraph, Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { edgesFrom, goesBefore, laterSteps, type OrderEdge } from "./later-steps.ts";
import type { Plan } from "./plans-for.ts";

type Pair = readonly [earlier: string, later: string];

/** One step right before another, with nothing of the plan between them. */
type Link = OrderEdge & { readonly from: string };

/** Every pair of steps of a plan of which one has to come first. */
export function orderedPairs(graph: KnowledgeGraph, plan: Plan): readonly Pair[] {
  const later = laterSteps(graph);
  return plan.flatMap((one) =>
    plan.filter((other) => goesBefore(later, one, other)).map((other): Pair => [one, other]),
  );
}

function linksOf(graph: KnowledgeGraph, plan: Plan): readonly Link[] {
  const later = laterSteps(graph);
  const isDirect = (one: string, other: string) =>
    plan.includes(other) &&
    !plan.some((between) => goesBefore(later, one, between) && goesBefore(later, between, other));
  return plan.flatMap((from) =>
    edgesFrom(graph, from)
      .filter(({ remedy }) => isDirect(from, remedy))
      .map((edge) => ({ ...edge, from })),
  );
}

/** The claims that say where a step of a plan belongs. */
export function claimsOfPlace(graph: KnowledgeGraph, plan: Plan, step: string): readonly string[] {
  const links = linksOf(graph, plan).filter(({ from, remedy }) => from === step || remedy === step);
  return [...new Set(links.flatMap(({ claims }) => claims))];
}

/** What a step comes after and before in a plan, and why. */
export function explainPlace(graph: KnowledgeGraph, plan: Plan, step: string): Text {
  const links = linksOf(graph, plan);
  const before = links.filter(({ remedy }) => remedy === step);
  const after = links.filter(({ from }) => from === step);
  return joinSentences(
    ...before.map(({ from, why }): Text => {
      const name = quoted(graph, from);
      return {
        "zh-CN": `${name["zh-CN"]}要在它前面：${why["zh-CN"]}。`,
        en: `${name.en} comes before this, because ${why.en}.`,
      };
    }),
    ...after.map(({ remedy, why }): Text => {
      const name = quoted(graph, remedy);
      return {
        "zh-CN": `它要在${name["zh-CN"]}前面：${why["zh-CN"]}。`,
        en: `This comes before ${name.en}, because ${why.en}.`,
      };
    }),
  );
}

/** The order as far as there is one, and why. */
export function explainPlan(graph: KnowledgeGraph, plan: Plan): Text {
  const lines = linksOf(graph, plan).map(({ from, remedy, why }): Text => {
    const [one, other] = [quoted(graph, from), quoted(graph, remedy)];
    return {
      "zh-CN": `${one["zh-CN"]}在${other["zh-CN"]}之前：${why["zh-CN"]}。`,
      en: `${one.en} comes before ${other.en}, because ${why.en}.`,
    };
  });
  const all = (plan.length * (plan.length - 1)) / 2;
  const free: Text = {
    "zh-CN": "没有先后可说的两步，怎么排都算对。",
    en: "Two steps that nothing puts in order may stand either way.",
  };
  return joinSentences(...lines, ...(orderedPairs(graph, plan).length < all ? [free] : []));
}

function quoted(graph: KnowledgeGraph, step: string): Text {
  const name = graph.remedies.get(step)?.name ?? { "zh-CN": step, en: step };
  return { "zh-CN": `「${withInnerQuotes(name["zh-CN"])}」`, en: `“${withInnerQuotes(name.en)}”` };
}
