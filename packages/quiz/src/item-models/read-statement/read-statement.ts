import type { Claim, KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex } from "../../random/draw.ts";
import { deriveSeed, hashSeed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { statementTable } from "../../text/statement-table.ts";
import { tolerances } from "../compute-cost/distinct-mistakes.ts";
import { poolEmpty, unspent, type ItemFamily, type ItemModel } from "../item-model.ts";
import { dearest } from "./cost-figures.ts";
import type { StatementKind } from "./statement-kind.ts";
import { statementKinds } from "./statement-kinds.ts";

/** What does this paper say? A cost statement or a page of a credit report, drawn as a table; each wrong answer is a named misreading of it. */
export const readStatement: ItemModel = {
  id: "read-statement",
  types: ["single-choice", "numeric"],
  families: (graph, objective) => kindsFor(graph, objective).map(familyOf),
  generate(graph, { seed: text, objective, spent }) {
    const left = new Set(unspent(this.families(graph, objective), spent).map(({ id }) => id));
    const kinds = kindsFor(graph, objective).filter((kind) => left.has(familyOf(kind).id));
    if (kinds.length === 0) return poolEmpty("read-statement", objective);
    const seed = hashSeed(text);
    const kind = draw(deriveSeed(seed, "kind"), kinds, ({ id }) => id);
    const claim = draw(deriveSeed(seed, "claim"), claimsFor(graph, objective, kind), ({ id }) => id);
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const { lines, asked, questions, options, unit } = kind.draw(seed);
    const telling = {
      opening: drawIndex(seed, "opening", kind.openings.length),
      question: drawIndex(seed, "question", questions.length),
    };
    const parts = [kind.openings[telling.opening], questions[telling.question]];
    const told = parts.flatMap((part) => (part === undefined ? [] : [part]));
    const placed = placeOptions(options.map((option) => ({ ...option, claims: [claim.id], harmful: false })));
    const key = placed.keys[0] ?? "";
    const head = {
      id: itemId("read-statement", text),
      model: "read-statement",
      family: familyOf(kind).id,
      objective: objective.id,
      level: kind.level,
      seed: text,
      facts: {
        model: "read-statement",
        kind: kind.id,
        claim: claim.id,
        persona: persona.id,
        telling,
        asked,
        lines,
        options: placed.stands,
      },
      stem: fillSlots(joinSentences(...told), { name: persona.name }),
      table: statementTable(kind.paper, lines),
      rationale: placed.options.find(({ id }) => id === key)?.rationale ?? claim.reason,
      options: placed.options,
      key,
    } as const;
    if (unit === undefined) return { ok: true, value: { ...head, type: "single-choice" } };
    return {
      ok: true,
      value: {
        ...head,
        type: "numeric",
        unit,
        values: Object.fromEntries(
          Object.entries(placed.stands).map(([id, read]) => [id, "value" in read ? read.value : Number.NaN]),
        ),
        tolerance: { absolute: tolerances[unit], relative: 0 },
      },
    };
  },
  asks: ({ facts }) => (facts.model === "read-statement" ? [`claim:${facts.claim}`] : []),
};

function familyOf({ id }: StatementKind): ItemFamily {
  return { id: `read-statement/${id}`, nodes: [`statement:${id}`] };
}

/** The kinds whose paper a claim of the objective has somebody look into; no cost statement that would cross the line of licensed lenders. */
function kindsFor(graph: KnowledgeGraph, objective: Objective): readonly StatementKind[] {
  if (graph.personas.size === 0) return [];
  const line = graph.constants.get("licensed-lending-line")?.value;
  const tooDear = typeof line === "number" && line * 100 < dearest + 1;
  return statementKinds.filter(
    (kind) =>
      claimsFor(graph, objective, kind).length > 0 && !(tooDear && kind.statement === "cost-statement"),
  );
}

function claimsFor(
  graph: KnowledgeGraph,
  { covers }: Objective,
  { statement }: StatementKind,
): readonly Claim[] {
  return covers.claims
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter(({ statements = [] }) => statements.includes(statement));
}
