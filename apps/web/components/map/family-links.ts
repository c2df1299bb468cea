import { remediesFor, type KnowledgeGraph } from "@plain-credit/core";

/** How many remedies of a family answer the causes of another: places count from 0 in the pack's order. */
export type FamilyLink = { readonly cause: number; readonly remedy: number; readonly remedies: number };

/** The links between the families of causes and of remedies, by way of the needs between them. */
export function familyLinks(graph: KnowledgeGraph): readonly FamilyLink[] {
  return [...graph.causeFamilies.keys()].flatMap((causeFamily, cause) => {
    const causes = [...graph.causes.values()].filter(({ family }) => family === causeFamily);
    const answering = new Set(causes.flatMap(({ id }) => remediesFor(graph, id)));
    return [...graph.remedyFamilies.keys()].flatMap((remedyFamily, remedy) => {
      const remedies = [...answering].filter(({ family }) => family === remedyFamily).length;
      return remedies === 0 ? [] : [{ cause, remedy, remedies }];
    });
  });
}
