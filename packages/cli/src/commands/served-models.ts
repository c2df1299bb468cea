import type { KnowledgeGraph } from "@plain-credit/core";
import { itemModels } from "@plain-credit/quiz";

/** The item models that find something to ask about under some objective of a pack; all of them where none does, so that each can say so. */
export function servedModels(graph: KnowledgeGraph): readonly string[] {
  const objectives = [...graph.objectives.values()];
  const served = [...itemModels.values()].filter((model) =>
    objectives.some((objective) => model.families(graph, objective).length > 0),
  );
  return (served.length === 0 ? [...itemModels.values()] : served).map(({ id }) => id);
}
