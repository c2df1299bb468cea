import { locales, type KnowledgeGraph, type Objective, type Scenario, type Text } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import type { ChooseFirstStepFacts } from "../../item/facts/choose-first-step-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawName, shuffle, shuffleByTickets } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { contentWords } from "../../text/content-words.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { drawParameters, tellStory } from "./draw-story.ts";
import { findAlarms } from "./find-alarms.ts";
import { drawFirstQuestion } from "./first-questions.ts";
import { isPossible } from "./is-possible.ts";
import { keyedVariants, type KeyedVariant } from "./keyed-variants.ts";
import { whyFirst, whyLater } from "./step-rationale.ts";

const plainHarm = 3;

type Stands = ChooseFirstStepFacts["options"][string];

/** What should this person do first? Scenario, key and variant are drawn in this order, so each sound option is right equally often; one tempting wrong action stands beside them. */
export const chooseFirstStep: ItemModel = {
  id: "choose-first-step",
  types: ["single-choice"],
  families: (graph, objective) =>
    scenariosFor(graph, objective).map(({ id }) => ({
      id: `choose-first-step/${id}`,
      nodes: [`scenario:${id}`],
    })),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    const seed = hashSeed(text);
    const family = left.length === 0 ? undefined : draw(deriveSeed(seed, "scenario"), left, ({ id }) => id);
    const scenario = graph.scenarios.get(family?.id.slice("choose-first-step/".length) ?? "");
    if (family === undefined || scenario === undefined) return poolEmpty("choose-first-step", objective);
    const variants = keyedVariants(graph, scenario);
    const key = drawName(deriveSeed(seed, "key"), [...new Set(variants.map((keyed) => keyed.key))]);
    const keyed = draw(
      deriveSeed(seed, "variant"),
      variants.filter((variant) => variant.key === key),
      ({ variant }) => variant.id,
    );
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const parameters = drawParameters(deriveSeed(seed, "parameters"), scenario);
    const question = drawFirstQuestion(deriveSeed(seed, "question"));
    const stem = tellStory(scenario, keyed.variant.clue, persona, parameters, question);
    const drafts = [
      ...stepOptions(graph, scenario, keyed),
      ...temptationOption(graph, scenario, keyed, { stem, spent, seed: deriveSeed(seed, "temptation") }),
    ];
    const placed = placeOptions(shuffle(deriveSeed(seed, "order"), drafts, ({ stands }) => nodeOf(stands)));
    const first = graph.remedies.get(key);
    return {
      ok: true,
      value: {
        id: itemId("choose-first-step", text),
        model: "choose-first-step",
        family: family.id,
        type: "single-choice",
        objective: objective.id,
        level: scenario.level,
        seed: text,
        facts: {
          model: "choose-first-step",
          scenario: scenario.id,
          variant: keyed.variant.id,
          persona: persona.id,
          parameters,
          findings: keyed.findings.findings,
          options: placed.stands,
        },
        stem,
        rationale:
          first === undefined ? scenario.story : whyFirst(graph, keyed.findings, first, keyed.variant),
        options: placed.options,
        key: placed.keys[0] ?? "",
      },
    };
  },
  asks(item) {
    if (item.type !== "single-choice" || item.facts.model !== "choose-first-step") return [];
    const { options, findings } = item.facts;
    return [
      ...Object.entries(options)
        .filter(([id, stands]) => id === item.key || "misconception" in stands)
        .map(([, stands]) => nodeOf(stands)),
      ...findings.map(({ signal }) => `signal:${signal}`),
    ];
  },
  alarms: findAlarms,
  tells: ({ facts }) =>
    facts.model === "choose-first-step"
      ? Object.values(facts.options)
          .map(nodeOf)
          .filter((node) => node.startsWith("misconception:"))
      : [],
};

function nodeOf(stands: Stands): string {
  return "remedy" in stands ? `remedy:${stands.remedy}` : `misconception:${stands.misconception}`;
}

/** The scenarios in which some first step is one that the objective covers. */
function scenariosFor(graph: KnowledgeGraph, objective: Objective): readonly Scenario[] {
  // A story is somebody's.
  if (graph.personas.size === 0) return [];
  const covered = new Set(objective.covers.remedies);
  return [...graph.scenarios.values()].filter((scenario) =>
    keyedVariants(graph, scenario).some(({ key }) => covered.has(key)),
  );
}

function stepOptions(
  graph: KnowledgeGraph,
  scenario: Scenario,
  { findings, key, variant }: KeyedVariant,
): readonly DraftOption<Stands>[] {
  const first = graph.remedies.get(key);
  return scenario.options.flatMap((id): readonly DraftOption<Stands>[] => {
    const remedy = graph.remedies.get(id);
    if (remedy === undefined || first === undefined) return [];
    const shared = { stands: { remedy: id }, text: remedy.name, claims: remedy.claims, harmful: false };
    return id === key
      ? [{ ...shared, right: true, rationale: whyFirst(graph, findings, remedy, variant) }]
      : [
          {
            ...shared,
            right: false,
            rationale: whyLater(graph, findings, remedy, first),
            diagnoses: { type: "mistake", id: `puts-first:${id}` },
          },
        ];
  });
}

/** One tempting wrong action at most, of plain harm and possible in the case, and none that another item speaks of; it does not count among those that could be right. What repeats words of the story is drawn oftener, so that to look for such words is no way to the key. */
function temptationOption(
  graph: KnowledgeGraph,
  scenario: Scenario,
  { findings: { findings } }: KeyedVariant,
  { stem, spent, seed }: { readonly stem: Text; readonly spent: ReadonlySet<string>; readonly seed: Seed },
): readonly DraftOption<Stands>[] {
  const tempting = scenario.temptations
    .filter((id) => !spent.has(`misconception:${id}`))
    .flatMap((id) => graph.misconceptions.get(id) ?? [])
    .filter((one) => one.severity >= plainHarm && isPossible(one, findings))
    .flatMap(({ action, ...rest }) => (action === undefined ? [] : [{ action, ...rest }]));
  const [drawn] = shuffleByTickets(
    seed,
    tempting,
    ({ id }) => id,
    ({ action }) => 1 + 24 * wordsShared(action, stem),
  );
  if (drawn === undefined) return [];
  return [
    {
      stands: { misconception: drawn.id },
      text: drawn.action,
      rationale: joinSentences(drawn.harm, drawn.truth),
      claims: drawn.refutedBy,
      diagnoses: { type: "misconception", id: drawn.id },
      harmful: true,
      right: false,
    },
  ];
}

function wordsShared(action: Text, stem: Text): number {
  const [own, told] = [contentWords(action), contentWords(stem)];
  return locales.flatMap((locale) => [...own[locale]].filter((word) => told[locale].has(word))).length;
}
