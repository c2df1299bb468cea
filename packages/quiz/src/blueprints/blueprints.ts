import type { KnowledgeGraph } from "@plain-credit/core";
import type { Blueprint } from "../forms/blueprint.ts";
import { causes } from "./causes.ts";
import { costs } from "./costs.ts";
import { full } from "./full.ts";
import { lessonBlueprint, lessonBlueprintId } from "./lesson-blueprint.ts";
import { myths } from "./myths.ts";
import { remedies } from "./remedies.ts";
import { rules } from "./rules.ts";
import { starter } from "./starter.ts";

/** The blueprints that go across the subject, by id. A new one is a file and a line here. */
const acrossLessons: ReadonlyMap<string, Blueprint> = new Map(
  [starter, causes, remedies, rules, myths, costs, full].map((one) => [one.id, one]),
);

/** A blueprint by its id: one across the subject, or that of a lesson of the graph (`lesson-L2-4`). */
export function findBlueprint(graph: KnowledgeGraph, id: string): Blueprint | undefined {
  const lesson = [...graph.lessons.values()].find((one) => lessonBlueprintId(one.id) === id);
  return acrossLessons.get(id) ?? (lesson === undefined ? undefined : lessonBlueprint(graph, lesson));
}

/** The blueprints of which a graph has every objective, those across the subject first, then one a lesson. */
export function blueprintsOf(graph: KnowledgeGraph): readonly Blueprint[] {
  return [
    ...[...acrossLessons.values()].filter(({ parts }) =>
      parts.every(({ objective }) => graph.objectives.has(objective)),
    ),
    ...[...graph.lessons.values()]
      .map((lesson) => lessonBlueprint(graph, lesson))
      .filter(({ parts }) => parts.length > 0),
  ];
}
