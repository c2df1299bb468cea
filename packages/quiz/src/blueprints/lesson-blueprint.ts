import type { KnowledgeGraph, Lesson } from "@plain-credit/core";
import type { Blueprint } from "../forms/blueprint.ts";
import { itemModels } from "../item-models/item-models.ts";

/** Enough to say of an objective whether it is mastered. */
const itemsAnObjective = 5;

/** The quiz on a lesson: five items on each of its objectives, from every model that can ask about it; objectives that none can ask about are left out. */
export function lessonBlueprint(graph: KnowledgeGraph, lesson: Lesson): Blueprint {
  const parts = lesson.objectives
    .flatMap((id) => graph.objectives.get(id) ?? [])
    .map((objective) => ({
      objective: objective.id,
      models: [...itemModels.values()]
        .filter((model) => model.families(graph, objective).length > 0)
        .map(({ id }) => id),
      count: itemsAnObjective,
    }));
  return {
    id: lessonBlueprintId(lesson.id),
    title: lesson.title,
    parts: parts.filter(({ models }) => models.length > 0),
  };
}

/** The name of the quiz on a lesson, e.g. `lesson-L2-4`. */
export function lessonBlueprintId(lesson: string): string {
  return `lesson-${lesson}`;
}
