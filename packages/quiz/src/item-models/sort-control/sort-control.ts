import type { Cause, KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import type { SortControlFacts } from "../../item/facts/sort-control-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { unspentFirst } from "../unspent-first.ts";
import { controlPools, type ControlPool } from "./control-pools.ts";
import { controlColumns, controlStems, whySort } from "./control-words.ts";
import { whySide } from "./why-side.ts";

/** Which of these causes could one change oneself? How many rows are so, and which column stands first, are drawn before any row, so that every row is right for either column equally often. */
export const sortControl: ItemModel = {
  id: "sort-control",
  types: ["true-false-grid"],
  families: (graph, objective) =>
    leadsOf(graph, objective).map(({ id }) => ({ id: `sort-control/${id}`, nodes: [`control:${id}`] })),
  generate(graph, { seed: text, objective, spent }) {
    const seed = hashSeed(text);
    const left = new Set(unspent(this.families(graph, objective), spent).map(({ id }) => id));
    const leads = leadsOf(graph, objective).filter(({ id }) => left.has(`sort-control/${id}`));
    if (leads.length === 0) return poolEmpty("sort-control", objective);
    const lead = draw(deriveSeed(seed, "cause"), leads, ({ id }) => id);
    const pool = draw(
      deriveSeed(seed, "outcome"),
      controlPools(graph, objective).filter((one) => isIn(one, lead)),
      ({ outcome }) => outcome,
    );
    const first = drawIndex(seed, "first", 2) === 0 ? "own" : "others";
    const causes = shuffle(deriveSeed(seed, "order"), drawCauses(seed, pool, lead, spent), ({ id }) => id);
    const { options, keys, stands } = placeOptions(causes.map((cause) => rowOf(graph, cause, first)));
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const outcome = graph.outcomes.get(pool.outcome)?.name ?? controlColumns.own;
    const form = controlStems[drawIndex(seed, "form", controlStems.length)] ?? outcome;
    return {
      ok: true,
      value: {
        id: itemId("sort-control", text),
        model: "sort-control",
        family: `sort-control/${lead.id}`,
        type: "true-false-grid",
        objective: objective.id,
        level: 1,
        seed: text,
        facts: { model: "sort-control", persona: persona.id, outcome: pool.outcome, first, options: stands },
        stem: fillSlots(form, { name: persona.name, outcome }),
        rationale: whySort,
        options,
        columns: { yes: controlColumns[first], no: controlColumns[first === "own" ? "others" : "own"] },
        key: keys,
      },
    };
  },
  asks: ({ facts }) =>
    facts.model === "sort-control" ? Object.values(facts.options).map(({ cause }) => `cause:${cause}`) : [],
  tells: ({ facts }) =>
    facts.model === "sort-control" ? Object.values(facts.options).map(({ cause }) => `control:${cause}`) : [],
};

function leadsOf(graph: KnowledgeGraph, objective: Objective): readonly Cause[] {
  // A worry is somebody's.
  if (graph.personas.size === 0) return [];
  return [...new Set(controlPools(graph, objective).flatMap(({ own, others }) => [...own, ...others]))];
}

function isIn({ own, others }: ControlPool, cause: Cause): boolean {
  return own.includes(cause) || others.includes(cause);
}

function drawCauses(
  seed: Seed,
  { own, others, rows }: ControlPool,
  lead: Cause,
  spent: ReadonlySet<string>,
): readonly Cause[] {
  const count = 1 + drawIndex(seed, "own", rows - 1);
  const some = (side: readonly Cause[], wanted: number): readonly Cause[] => {
    const drawn = unspentFirst(deriveSeed(seed, "rows"), side, ({ id }) => spent.has(`control:${id}`));
    return [...new Set(side.includes(lead) ? [lead, ...drawn] : drawn)].slice(0, wanted);
  };
  return [...some(own, count), ...some(others, rows - count)];
}

function rowOf(
  graph: KnowledgeGraph,
  cause: Cause,
  first: SortControlFacts["first"],
): DraftOption<SortControlFacts["options"][string]> {
  const own = cause.control === "direct";
  return {
    stands: { cause: cause.id },
    text: cause.name,
    rationale: whySide(graph, cause, own),
    claims: cause.claims,
    diagnoses: { type: "mistake", id: `misjudges-control:${cause.id}` },
    harmful: false,
    right: own === (first === "own"),
  };
}
