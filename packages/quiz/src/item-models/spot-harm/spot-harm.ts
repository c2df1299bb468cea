import type { KnowledgeGraph, Objective, Scenario } from "@plain-credit/core";
import { placeOptions } from "../../item/draft-option.ts";
import type { SpotHarmFacts } from "../../item/facts/spot-harm-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { drawParameters, tellStory } from "../choose-first-step/draw-story.ts";
import { findAlarms } from "../choose-first-step/find-alarms.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { harmTrios, type HarmTrio } from "./harm-trios.ts";
import { harmQuestions, sumUp } from "./harm-words.ts";
import { trioOptions } from "./trio-options.ts";

type Asked = SpotHarmFacts["asked"];

/** Which of these would make it worse? Every item offers one thing to do that harms, one that is called for and one that is beside the point, and asks for one of the three, drawn last: so no text, and no kind of text, is right more often than one time in three. */
export const spotHarm: ItemModel = {
  id: "spot-harm",
  types: ["single-choice"],
  families: (graph, objective) =>
    scenariosFor(graph, objective).map(({ id }) => ({
      id: `spot-harm/${id}`,
      nodes: [`scenario:${id}`],
    })),
  generate(graph, { seed: text, objective, spent }) {
    const seed = hashSeed(text);
    const left = unspent(this.families(graph, objective), spent).filter(
      ({ id }) => triosLeft(graph, objective, id, spent).length > 0,
    );
    if (left.length === 0) return poolEmpty("spot-harm", objective);
    const family = draw(deriveSeed(seed, "scenario"), left, ({ id }) => id);
    const scenario = graph.scenarios.get(family.id.slice("spot-harm/".length));
    if (scenario === undefined) return poolEmpty("spot-harm", objective);
    const trio = drawTrio(seed, triosLeft(graph, objective, family.id, spent));
    const asked = draw(deriveSeed(seed, "asked"), askable, (name) => name);
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const parameters = drawParameters(deriveSeed(seed, "parameters"), scenario);
    const forms = harmQuestions[asked];
    const question = forms[drawIndex(seed, "form", forms.length)] ?? scenario.story;
    const { options, keys, stands } = placeOptions(
      shuffle(deriveSeed(seed, "order"), trioOptions(graph, trio, asked), ({ stands: one }) => nodeOf(one)),
    );
    return {
      ok: true,
      value: {
        id: itemId("spot-harm", text),
        model: "spot-harm",
        family: family.id,
        type: "single-choice",
        objective: objective.id,
        level: levelOf(trio, asked),
        seed: text,
        facts: {
          model: "spot-harm",
          scenario: scenario.id,
          variant: trio.variant.id,
          persona: persona.id,
          parameters,
          findings: trio.findings,
          asked,
          options: stands,
        },
        stem: tellStory(scenario, trio.variant.clue, persona, parameters, question),
        rationale: sumUp(trio.worse.action, trio.calledFor.name, trio.besideThePoint.name),
        options,
        key: keys[0] ?? "",
      },
    };
  },
  asks: ({ facts }) =>
    facts.model === "spot-harm"
      ? [
          ...Object.values(facts.options).map(nodeOf),
          ...facts.findings.map(({ signal }) => `signal:${signal}`),
        ]
      : [],
  alarms: findAlarms,
  tells: ({ facts }) =>
    facts.model === "spot-harm"
      ? Object.values(facts.options)
          .map(nodeOf)
          .filter((node) => node.startsWith("misconception:"))
      : [],
};

const askable: readonly Asked[] = ["worse", "called-for", "beside-the-point"];

/** The gravest harm is the easiest to see; that a sound step is out of place is the hardest. */
function levelOf({ worse }: HarmTrio, asked: Asked): 1 | 2 | 3 {
  if (asked === "beside-the-point") return 3;
  return worse.severity >= 4 ? 1 : 2;
}

function nodeOf(stands: SpotHarmFacts["options"][string]): string {
  return "remedy" in stands ? `remedy:${stands.remedy}` : `misconception:${stands.misconception}`;
}

/** The scenarios in which something tempts that the objective covers and that does plain harm. */
function scenariosFor(graph: KnowledgeGraph, objective: Objective): readonly Scenario[] {
  // A story is somebody's.
  if (graph.personas.size === 0) return [];
  const covered = new Set(objective.covers.misconceptions);
  return [...graph.scenarios.values()].filter((scenario) =>
    harmTrios(graph, scenario).some(({ worse }) => covered.has(worse.id)),
  );
}

/** The trios of a family whose harm the objective covers and no other item speaks of. */
function triosLeft(
  graph: KnowledgeGraph,
  objective: Objective,
  family: string,
  spent: ReadonlySet<string>,
): readonly HarmTrio[] {
  const scenario = graph.scenarios.get(family.slice("spot-harm/".length));
  if (scenario === undefined) return [];
  const covered = new Set(objective.covers.misconceptions);
  return harmTrios(graph, scenario).filter(
    ({ worse }) => covered.has(worse.id) && !spent.has(`misconception:${worse.id}`),
  );
}

/** The way in which the situation stands is drawn first, so that a trap with many temptations is no more common than its legitimate twin. */
function drawTrio(seed: Seed, trios: readonly HarmTrio[]): HarmTrio {
  const variant = draw(
    deriveSeed(seed, "variant"),
    [...new Set(trios.map((trio) => trio.variant))],
    ({ id }) => id,
  );
  return draw(
    deriveSeed(seed, "trio"),
    trios.filter((trio) => trio.variant === variant),
    ({ worse, calledFor, besideThePoint }) => `${worse.id} ${calledFor.id} ${besideThePoint.id}`,
  );
}
