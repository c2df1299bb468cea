import type { Cause, KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { optionLetter } from "../../item/option-letter.ts";
import { draw, drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { findingText } from "../identify-cause/tell-case.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { chooseCauses } from "./choose-causes.ts";
import { explainClue, explainRest } from "./explain-clues.ts";
import { pairClues, type CluePair } from "./pair-clues.ts";
import { tellClues } from "./tell-clues.ts";

const fewestPrompts = 3;
const mostPrompts = 4;

/** Which clue points to which cause? The causes are drawn first, one more than there are clues, then the one that is left over, then a telling clue for each of the others: every cause is matched as often as any. */
export const matchSignal: ItemModel = {
  id: "match-signal",
  types: ["matching"],
  families: (graph, objective) =>
    [...matchableCauses(graph, objective).keys()].map((cause) => ({
      id: `match-signal/${cause}`,
      nodes: [`clues-to:${cause}`],
    })),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    if (left.length === 0) return poolEmpty("match-signal", objective);
    const seed = hashSeed(text);
    const family = draw(deriveSeed(seed, "cause"), left, ({ id }) => id);
    const drawn = drawCauses(graph, objective, family.id.slice("match-signal/".length), seed);
    const { causes, outcome } = drawn;
    const rest = draw(deriveSeed(seed, "rest"), causes.slice(1), (id) => id);
    const asked = causes.filter((id) => id !== rest);
    const pairs = pairClues(graph, asked, causes, deriveSeed(seed, "clues")) ?? [];
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const shown = shuffle(deriveSeed(seed, "prompts"), pairs, ({ finding }) => finding.signal);
    const placed = placeOptions(shown.map((pair) => promptFor(graph, pair, causes)));
    const choices = shuffle(deriveSeed(seed, "choices"), causes, (id) => id).map((cause, at) => ({
      id: optionLetter(at),
      cause,
    }));
    const choiceOf = new Map(choices.map(({ id, cause }) => [cause, id]));
    return {
      ok: true,
      value: {
        id: itemId("match-signal", text),
        model: "match-signal",
        family: family.id,
        type: "matching",
        objective: objective.id,
        level: shown.length > fewestPrompts ? 2 : 1,
        seed: text,
        facts: {
          model: "match-signal",
          persona: persona.id,
          outcome,
          options: placed.stands,
          choices: Object.fromEntries(choices.map(({ id, cause }) => [id, { cause }])),
        },
        stem: tellClues(graph, persona, outcome, shown.length, seed),
        rationale: explainRest(graph, rest),
        options: placed.options,
        choices: choices.map(({ id, cause }) => ({ id, text: causeNamed(graph, cause).name })),
        key: Object.fromEntries(
          placed.options.map(({ id }, at) => [id, choiceOf.get(shown[at]?.cause ?? "") ?? ""]),
        ),
      },
    };
  },
  asks({ facts, type, key }) {
    if (type !== "matching" || facts.model !== "match-signal") return [];
    return [
      ...Object.values(key).map((choice) => `cause:${facts.choices[choice]?.cause}`),
      ...Object.values(facts.options).map(({ signal }) => `signal:${signal}`),
    ];
  },
  tells: ({ facts, type, key }) =>
    type === "matching" && facts.model === "match-signal"
      ? Object.values(key).map((choice) => `clues-to:${facts.choices[choice]?.cause}`)
      : [],
};

const known = new WeakMap<KnowledgeGraph, Map<string, ReadonlyMap<string, readonly string[]>>>();

/** The causes of an objective that can stand among so many others, each with a clue of its own, and the outcomes under which they can; worked out once. */
function matchableCauses(
  graph: KnowledgeGraph,
  objective: Objective,
): ReadonlyMap<string, readonly string[]> {
  // A case is somebody's.
  if (graph.personas.size === 0) return new Map();
  const byObjective = known.get(graph) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  known.set(graph, byObjective);
  const found = byObjective.get(objective.id);
  if (found !== undefined) return found;
  const matchable = new Map(
    coveredCauses(graph, objective)
      .map(({ id, outcomes }) => {
        const possible = outcomes.filter(
          (outcome) => stand(graph, objective, id, outcome, fewestPrompts) !== undefined,
        );
        return [id, possible] as const;
      })
      .filter(([, outcomes]) => outcomes.length > 0),
  );
  byObjective.set(objective.id, matchable);
  return matchable;
}

function coveredCauses(graph: KnowledgeGraph, objective: Objective): readonly Cause[] {
  return objective.covers.causes.flatMap((id) => graph.causes.get(id) ?? []);
}

/** A cause and others that can bring about the same outcome, one more than there are prompts. */
function stand(
  graph: KnowledgeGraph,
  objective: Objective,
  cause: string,
  outcome: string,
  prompts: number,
  seed?: Seed,
): readonly string[] | undefined {
  const others = coveredCauses(graph, objective)
    .filter(({ id, outcomes }) => id !== cause && outcomes.includes(outcome))
    .map(({ id }) => id);
  const drawn = seed === undefined ? others : shuffle(seed, others, (id) => id);
  return chooseCauses(graph, [cause], drawn, prompts + 1);
}

/** The outcome and the causes offered, the hidden one first. */
function drawCauses(
  graph: KnowledgeGraph,
  objective: Objective,
  cause: string,
  seed: Seed,
): { readonly outcome: string; readonly causes: readonly string[] } {
  const outcomes = matchableCauses(graph, objective).get(cause) ?? [];
  const outcome = draw(deriveSeed(seed, "outcome"), outcomes, (id) => id);
  const prompts = fewestPrompts + drawIndex(seed, "count", mostPrompts - fewestPrompts + 1);
  const others = deriveSeed(seed, "others");
  const causes =
    stand(graph, objective, cause, outcome, prompts, others) ??
    stand(graph, objective, cause, outcome, fewestPrompts, others);
  return { outcome, causes: causes ?? [cause] };
}

function causeNamed(graph: KnowledgeGraph, id: string): Cause {
  const cause = graph.causes.get(id);
  if (cause === undefined) throw new TypeError(`no cause ${id}`);
  return cause;
}

function promptFor(
  graph: KnowledgeGraph,
  { cause, finding }: CluePair,
  offered: readonly string[],
): DraftOption<CluePair["finding"]> {
  const claims = [...(graph.signals.get(finding.signal)?.claims ?? []), ...causeNamed(graph, cause).claims];
  return {
    stands: finding,
    text: findingText(graph, finding),
    rationale: explainClue(graph, finding, cause, offered),
    claims: [...new Set(claims)],
    diagnoses: { type: "mistake", id: `misreads:${finding.signal}` },
    harmful: false,
    right: true,
  };
}
