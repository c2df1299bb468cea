import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { itemId } from "../../item/item-id.ts";
import type { Item } from "../../item/item.ts";
import { draw, drawName } from "../../random/draw.ts";
import { deriveSeed, hashSeed } from "../../random/seed.ts";
import { poolEmpty, type ItemModel } from "../item-model.ts";
import { byTheRule } from "./by-the-rule/by-the-rule.ts";
import { inForce } from "./in-force/in-force.ts";
import { lastDay } from "./last-day/last-day.ts";
import type { RuleKind, RuleSubject } from "./rule-kind.ts";

/** May they do that? By which date? Whether a rule applies, on which day a period ends, and which numbers keep to a line. The kind of question is drawn first, then what it is about. */
export const applyRule: ItemModel = {
  id: "apply-rule",
  types: ["single-choice", "true-false-grid"],
  families: (graph, objective) =>
    askable(graph, objective).map(({ kind, subject }) => ({
      id: familyOf(kind, subject),
      nodes: subject.nodes,
    })),
  drawFamily: (families, seed) => {
    const kindOf = (family: string) => family.split("/")[1] ?? "";
    const kind = drawName(deriveSeed(seed, "kind"), [...new Set(families.map(kindOf))]);
    return drawName(
      deriveSeed(seed, "subject"),
      families.filter((family) => kindOf(family) === kind),
    );
  },
  generate(graph, { seed: text, objective, spent, family }) {
    const left = askable(graph, objective).filter(
      ({ kind, subject }) =>
        !subject.nodes.some((node) => spent.has(node)) &&
        (family === undefined || familyOf(kind, subject) === family),
    );
    if (left.length === 0) return poolEmpty("apply-rule", objective);
    const seed = hashSeed(text);
    const kind = drawName(deriveSeed(seed, "kind"), [...new Set(left.map((one) => one.kind.id))]);
    const { kind: asked, subject } = draw(
      deriveSeed(seed, "subject"),
      left.filter((one) => one.kind.id === kind),
      (one) => one.subject.id,
    );
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const head = {
      id: itemId("apply-rule", text),
      model: "apply-rule",
      family: familyOf(asked, subject),
      objective: objective.id,
      seed: text,
    };
    return {
      ok: true,
      value: asked.ask(graph, { head, seed, subject: subject.id, objective, persona, spent }),
    };
  },
  asks: nodesOf,
  tells: nodesOf,
};

const kinds: readonly RuleKind[] = [lastDay, inForce, byTheRule];

function askable(
  graph: KnowledgeGraph,
  objective: Objective,
): readonly { readonly kind: RuleKind; readonly subject: RuleSubject }[] {
  // What was done was done by somebody.
  if (graph.personas.size === 0) return [];
  return kinds.flatMap((kind) => kind.subjects(graph, objective).map((subject) => ({ kind, subject })));
}

function familyOf(kind: RuleKind, { id }: RuleSubject): string {
  return `apply-rule/${kind.id}/${id}`;
}

function nodesOf({ facts, options }: Item): readonly string[] {
  if (facts.model !== "apply-rule") return [];
  const about =
    facts.asks === "last-day"
      ? [`constant:${facts.constant}`]
      : facts.asks === "in-force"
        ? [`rule:${facts.rule}`]
        : Object.values(facts.options).map(({ constant }) => `constant:${constant}`);
  return [
    ...new Set([...about, ...options.flatMap(({ claims }) => claims.map((claim) => `claim:${claim}`))]),
  ];
}
