import type { Claim, KnowledgeGraph, Objective, Persona } from "@plain-credit/core";
import { placeOptions } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemFamily, type ItemModel } from "../item-model.ts";
import type { CostKind, Drawn } from "./cost-kind.ts";
import { costKinds } from "./cost-kinds.ts";
import { costOption } from "./cost-option.ts";
import { tolerances } from "./distinct-mistakes.ts";
import { drawWays } from "./draw-ways.ts";

/** What does it really cost? The key comes from core/finance, each other number from a named mistake. The key’s rank among the options is drawn first, then mistakes for each side of it. */
export const computeCost: ItemModel = {
  id: "compute-cost",
  types: ["single-choice", "numeric"],
  families: (graph, objective) => kindsFor(graph, objective).map(familyOf),
  generate(graph, { seed: text, objective, spent }) {
    const left = new Set(unspent(this.families(graph, objective), spent).map(({ id }) => id));
    const kinds = kindsFor(graph, objective).filter((kind) => left.has(familyOf(kind).id));
    if (kinds.length === 0) return poolEmpty("compute-cost", objective);
    const seed = hashSeed(text);
    const kind = draw(deriveSeed(seed, "kind"), kinds, ({ id }) => id);
    const claim = draw(deriveSeed(seed, "claim"), claimsFor(graph, objective, kind), ({ id }) => id);
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const drawn = drawParameters(graph, kind, seed);
    const telling = {
      opening: drawIndex(seed, "opening", kind.openings.length),
      question: drawIndex(seed, "question", kind.questions.length),
    };
    const numeric = kind.byHand && drawIndex(seed, "type", 2) === 0;
    const ways = drawWays(kind, drawn, numeric, seed);
    const placed = placeOptions(ways.map((worked) => costOption(kind, drawn, claim, worked)));
    const key = placed.keys[0] ?? "";
    const head = {
      id: itemId("compute-cost", text),
      model: "compute-cost",
      family: familyOf(kind).id,
      objective: objective.id,
      level: kind.level,
      seed: text,
      facts: {
        model: "compute-cost",
        kind: kind.id,
        claim: claim.id,
        persona: persona.id,
        telling,
        parameters: drawn,
        options: placed.stands,
      },
      stem: tellCost(kind, drawn, persona, telling),
      rationale: placed.options.find(({ id }) => id === key)?.rationale ?? claim.reason,
      options: placed.options,
      key,
    } as const;
    if (!numeric) return { ok: true, value: { ...head, type: "single-choice" } };
    return {
      ok: true,
      value: {
        ...head,
        type: "numeric",
        unit: kind.unit,
        values: Object.fromEntries(Object.entries(placed.stands).map(([id, { value }]) => [id, value])),
        tolerance: { absolute: tolerances[kind.unit], relative: 0 },
      },
    };
  },
  asks: ({ facts }) =>
    facts.model !== "compute-cost"
      ? []
      : [
          `claim:${facts.claim}`,
          ...costKinds.flatMap(({ id, constant }) =>
            id === facts.kind && constant !== undefined ? [`constant:${constant.id}`] : [],
          ),
        ],
};

function familyOf({ id }: CostKind): ItemFamily {
  return { id: `compute-cost/${id}`, nodes: [`cost:${id}`] };
}

/** The kinds of which a claim of the objective states the formula, and whose constant the pack holds. */
function kindsFor(graph: KnowledgeGraph, objective: Objective): readonly CostKind[] {
  if (graph.personas.size === 0) return [];
  return costKinds.filter(
    (kind) =>
      claimsFor(graph, objective, kind).length > 0 &&
      (kind.constant === undefined || typeof graph.constants.get(kind.constant.id)?.value === "number"),
  );
}

function claimsFor(graph: KnowledgeGraph, { covers }: Objective, { formula }: CostKind): readonly Claim[] {
  return covers.claims
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter(({ formulas = [] }) => formulas.includes(formula));
}

function drawParameters(graph: KnowledgeGraph, { parameters, constant }: CostKind, seed: Seed): Drawn {
  const drawn = Object.entries(parameters).map(([name, values]) => {
    if (constant?.parameter === name)
      return [name, Number(((graph.constants.get(constant.id)?.value as number) * 100).toFixed(4))] as const;
    return [name, values[drawIndex(seed, `parameter/${name}`, values.length)] ?? 0] as const;
  });
  return Object.fromEntries(drawn);
}

function tellCost(
  { slots, openings, questions }: CostKind,
  drawn: Drawn,
  { name }: Persona,
  telling: { readonly opening: number; readonly question: number },
) {
  const texts = { name, ...slots(drawn) };
  const parts = [openings[telling.opening], questions[telling.question]];
  return joinSentences(...parts.flatMap((part) => (part === undefined ? [] : [fillSlots(part, texts)])));
}
