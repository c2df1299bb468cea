import type { KnowledgeGraph, Lesson } from "@plain-credit/core";
import type { Blueprint } from "../forms/blueprint.ts";
import { itemModels } from "../item-models/item-models.ts";

/** Enough to say of the objective that a lesson is first about whether it is mastered. */
const itemsOnFirst = 5;
const itemsOnFurther = 2;

/** The quiz on a lesson: five items on its first objective and two on each further one, from every model that can ask about it; objectives that none can ask about are left out. */
export function lessonBlueprint(graph: KnowledgeGraph, lesson: Lesson): Blueprint {
  const parts = lesson.objectives
    .flatMap((id) => graph.objectives.get(id) ?? [])
    .map((objective, place) => ({
      objective: objective.id,
      models: [...itemModels.values()]
        .filter((model) => model.families(graph, objective).length > 0)
        .map(({ id }) => id),
      count: place === 0 ? itemsOnFirst : itemsOnFurther,
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
