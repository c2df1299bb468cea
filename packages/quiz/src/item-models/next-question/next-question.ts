import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import type { NextQuestionFacts } from "../../item/facts/next-question-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawName, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { tellOpenCase } from "./case-texts.ts";
import { explainKey, explainOther } from "./explain-signals.ts";
import { keyedCases } from "./keyed-cases.ts";
import { nameOf, type OpenCase } from "./open-cases.ts";
import { groupsFor, offersWith, type Offer } from "./option-sets.ts";

type Stands = NextQuestionFacts["options"][string];

/** What to look up next to tell two or three causes apart? The signals offered are drawn first, each of which could be the key; then the key; then a case that makes it so. */
export const nextQuestion: ItemModel = {
  id: "next-question",
  types: ["single-choice"],
  families: (graph, objective) =>
    keySignals(graph, objective).map((signal) => ({
      id: `next-question/${signal}`,
      nodes: [`next:${signal}`],
    })),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent).map(({ id }) =>
      id.slice("next-question/".length),
    );
    if (left.length === 0) return poolEmpty("next-question", objective);
    const seed = hashSeed(text);
    const offered = drawOffer(graph, objective, left, deriveSeed(seed, "options"));
    if (offered === undefined) return poolEmpty("next-question", objective);
    const key = drawName(
      deriveSeed(seed, "key"),
      offered.signals.filter((signal) => left.includes(signal)),
    );
    const open = drawCase(graph, objective, key, offered, deriveSeed(seed, "case"));
    if (open === undefined) return poolEmpty("next-question", objective);
    const outcome = drawName(deriveSeed(seed, "outcome"), open.outcomes);
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const told = { ...open, findings: inPackOrder(graph, open), inReach: causesInOrder(graph, open) };
    const drafts = offered.signals.map((signal) => optionFor(graph, told, signal, key));
    const placed = placeOptions(shuffle(deriveSeed(seed, "order"), drafts, ({ stands }) => stands.signal));
    return {
      ok: true,
      value: {
        id: itemId("next-question", text),
        model: "next-question",
        family: `next-question/${key}`,
        type: "single-choice",
        objective: objective.id,
        level: open.inReach.length > 2 ? 3 : 2,
        seed: text,
        facts: {
          model: "next-question",
          persona: persona.id,
          outcome,
          findings: told.findings,
          options: placed.stands,
        },
        stem: tellOpenCase(graph, persona, outcome, told, seed),
        rationale: explainKey(graph, told, key),
        options: placed.options,
        key: placed.keys[0] ?? "",
      },
    };
  },
  asks({ facts, options }) {
    if (facts.model !== "next-question") return [];
    const stated = [...facts.findings, ...options.flatMap(({ id }) => facts.options[id] ?? [])];
    return stated.map(({ signal }) => `signal:${signal}`);
  },
};

/** The signals that can be the key of an item under an objective. */
function keySignals(graph: KnowledgeGraph, objective: Objective): readonly string[] {
  // A case is somebody's.
  if (graph.personas.size === 0) return [];
  return [...offersWith(graph, keyedCases(graph, objective)).keys()];
}

/** Signals to offer: of those that no other item of the form asks for, as far as they go. */
function drawOffer(
  graph: KnowledgeGraph,
  objective: Objective,
  left: readonly string[],
  seed: Seed,
): Offer | undefined {
  const first = drawName(deriveSeed(seed, "first"), left);
  const offers = offersWith(graph, keyedCases(graph, objective)).get(first) ?? [];
  const fresh = offers.filter(({ signals }) => signals.every((signal) => left.includes(signal)));
  const pool = fresh.length > 0 ? fresh : offers;
  return pool.length === 0
    ? undefined
    : draw(seed, pool, ({ signals, echo = [] }) => [...signals, ...echo].join(" "));
}

function drawCase(
  graph: KnowledgeGraph,
  objective: Objective,
  key: string,
  { signals, echo }: Offer,
  seed: Seed,
): OpenCase | undefined {
  const cases = groupsFor(keyedCases(graph, objective), key, signals, echo).flatMap((group) => group.cases);
  if (cases.length === 0) return undefined;
  const reachOf = ({ inReach }: OpenCase) => [...inReach].sort().join(" ");
  const reach = drawName(deriveSeed(seed, "reach"), [...new Set(cases.map(reachOf))]);
  return draw(
    seed,
    cases.filter((open) => reachOf(open) === reach),
    ({ findings, outcomes }) => [...outcomes, ...findings.map(nameOf)].join(" "),
  );
}

/** The order of the packs, so that the place of a finding tells nothing. */
function inPackOrder(graph: KnowledgeGraph, { findings }: OpenCase): OpenCase["findings"] {
  const places = new Map([...graph.signals.keys()].map((id, at) => [id, at]));
  return [...findings].sort((a, b) => (places.get(a.signal) ?? 0) - (places.get(b.signal) ?? 0));
}

function causesInOrder(graph: KnowledgeGraph, { inReach }: OpenCase): readonly string[] {
  return [...graph.causes.keys()].filter((id) => inReach.includes(id));
}

function optionFor(graph: KnowledgeGraph, open: OpenCase, signal: string, key: string): DraftOption<Stands> {
  const found = graph.signals.get(signal);
  const shared = {
    stands: { signal },
    text: found?.label ?? { "zh-CN": signal, en: signal },
    claims: found?.claims ?? [],
    harmful: false,
  };
  if (signal === key) return { ...shared, right: true, rationale: explainKey(graph, open, signal) };
  const mistake = (open.spreads.get(signal) ?? 0) > 0 ? "settles-for-less" : "looks-elsewhere";
  return {
    ...shared,
    right: false,
    rationale: explainOther(graph, open, signal, key),
    diagnoses: { type: "mistake", id: `${mistake}:${signal}` },
  };
}
