import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { itemModels, type Item, type ItemModel } from "@plain-credit/quiz";
import { isAboutLesson } from "./is-about-lesson.ts";

type Accepts = (model: ItemModel, item: Item) => boolean;

const count = 3;
const rounds = 4;
const attempts = 24;

/** Three questions on an objective, each of another model where it can be: about what its lessons cover, and about other things only where that is too little. None gives away another. Throws when the pack holds too little to ask. */
export function drawQuestions(graph: KnowledgeGraph, objective: Objective): readonly Item[] {
  const about: Accepts = (model, item) => isAboutLesson(graph, objective, model.asks(item));
  const drawn: Item[] = [];
  const spent = new Set<string>();
  for (const accepts of [about, () => true])
    for (let round = 0; round < rounds; round += 1)
      for (const model of itemModels.values()) {
        if (drawn.length === count) return drawn;
        const item = drawQuestion(graph, model, objective, { round, spent, accepts });
        if (item === undefined) continue;
        drawn.push(item);
        for (const node of nodesGivenAway(graph, model, objective, item)) spent.add(node);
      }
  if (drawn.length < count) throw new Error(`The pack holds too little to ask about ${objective.id}.`);
  return drawn;
}

function drawQuestion(
  graph: KnowledgeGraph,
  model: ItemModel,
  objective: Objective,
  {
    round,
    spent,
    accepts,
  }: { readonly round: number; readonly spent: ReadonlySet<string>; readonly accepts: Accepts },
): Item | undefined {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seed = `lesson-${objective.id}-${round}-${attempt}`;
    const item = model.generate(graph, { seed, objective, spent });
    if (!item.ok) return undefined;
    if (accepts(model, item.value)) return item.value;
  }
  return undefined;
}

function nodesGivenAway(
  graph: KnowledgeGraph,
  model: ItemModel,
  objective: Objective,
  item: Item,
): readonly string[] {
  const family = model.families(graph, objective).find(({ id }) => id === item.family);
  return [...(family?.nodes ?? []), ...(model.tells?.(item) ?? [])];
}
