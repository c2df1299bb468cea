import {
  locales,
  type Finding,
  type KnowledgeGraph,
  type Misconception,
  type Remedy,
  type Scenario,
  type ScenarioVariant,
  type Text,
} from "@plain-credit/core";
import { contentWords, termWords } from "../../text/content-words.ts";
import { textLength } from "../../text/text-length.ts";
import { isPossible } from "../choose-first-step/is-possible.ts";
import { harmQuestions } from "./harm-words.ts";
import { standingIn } from "./standing-in-case.ts";

/** A case with one thing to do of each kind: one that harms, one called for, one beside the point. */
export type HarmTrio = {
  readonly variant: ScenarioVariant;
  readonly findings: readonly Finding[];
  readonly worse: Misconception & { readonly action: Text };
  readonly calledFor: Remedy;
  readonly besideThePoint: Remedy;
};

const known = new WeakMap<KnowledgeGraph, WeakMap<Scenario, readonly HarmTrio[]>>();

/** The trios of a scenario in which no option gives away which of the three it is, by its length or by words of the story; worked out once a graph. */
export function harmTrios(graph: KnowledgeGraph, scenario: Scenario): readonly HarmTrio[] {
  const byScenario = known.get(graph) ?? new WeakMap<Scenario, readonly HarmTrio[]>();
  known.set(graph, byScenario);
  const found = byScenario.get(scenario) ?? scenario.variants.flatMap((one) => triosOf(graph, scenario, one));
  byScenario.set(scenario, found);
  return found;
}

/** From this severity on an action does plain harm. */
const harmful = 3;

function triosOf(graph: KnowledgeGraph, scenario: Scenario, variant: ScenarioVariant): readonly HarmTrio[] {
  const findings = [...scenario.findings, ...variant.findings];
  const remedies = scenario.options.flatMap((id) => graph.remedies.get(id) ?? []);
  const standing = new Map(remedies.map((remedy) => [remedy, standingIn(graph, findings, remedy)]));
  const actions = scenario.temptations
    .flatMap((id) => graph.misconceptions.get(id) ?? [])
    .flatMap(({ action, ...rest }) =>
      action === undefined || rest.severity < harmful || !isPossible(rest, findings)
        ? []
        : [{ ...rest, action }],
    );
  return actions.flatMap((worse) =>
    remedies
      .filter((remedy) => standing.get(remedy) === "called-for")
      .flatMap((calledFor) =>
        remedies
          .filter((remedy) => standing.get(remedy) === "beside-the-point")
          .map((besideThePoint) => ({ variant, findings, worse, calledFor, besideThePoint })),
      )
      .filter((trio) => !hasGiveaway(graph, scenario, trio)),
  );
}

function hasGiveaway(
  graph: KnowledgeGraph,
  scenario: Scenario,
  { variant, worse, calledFor, besideThePoint }: HarmTrio,
): boolean {
  const texts = [worse.action, calledFor.name, besideThePoint.name];
  const heard = [scenario.story, variant.clue, ...Object.values(harmQuestions).flat()];
  return locales.some((locale) => {
    const lengths = texts.map((text) => textLength(text, locale));
    if (Math.max(...lengths) > 2 * Math.min(...lengths)) return true;
    const words = new Set(heard.flatMap((text) => [...contentWords(text)[locale]]));
    const terms = termWords(graph)[locale];
    return texts.some((text, at) => {
      const others = texts.filter((_, other) => other !== at);
      const longest = Math.max(...others.map((other) => textLength(other, locale)));
      const hidden = new Set(others.flatMap((other) => [...contentWords(other)[locale]]));
      return (
        textLength(text, locale) * 3 > longest * 4 ||
        [...contentWords(text)[locale]].some(
          (word) => words.has(word) && !terms.has(word) && !hidden.has(word),
        )
      );
    });
  });
}
