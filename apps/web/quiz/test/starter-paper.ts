import { assembleForm, itemTypeOf, toReferenceToken, type Form, type Item } from "@plain-credit/quiz";
import { findKnowledge, knowledge } from "../../api/knowledge.ts";

/** The starter paper of a seed, with everything that only the scorer knows; of the pack that the app is about, unless another is named. */
export function starterPaper(
  seed: string,
  pack: string = knowledge.pack.id,
): { readonly token: string; readonly form: Form } {
  const graph = findKnowledge(pack)?.graph;
  if (graph === undefined) throw new Error(`The app does not serve the pack ${pack}.`);
  const form = assembleForm(graph, { blueprint: "starter", seed });
  if (!form.ok) throw new Error(`There is no starter paper: ${JSON.stringify(form.error)}`);
  return { token: toReferenceToken(form.value.reference), form: form.value };
}

/** The right options of an item. */
export function rightOptions(item: Item): readonly string[] {
  return itemTypeOf(item.type).keyOf(item);
}

/** One wrong option of an item: the harmful one where there is one. */
export function wrongOption(item: Item): string {
  const wrong = item.options.filter(({ id }) => !rightOptions(item).includes(id));
  const chosen = wrong.find(({ harmful }) => harmful) ?? wrong[0];
  if (chosen === undefined) throw new Error(`Every option of ${item.id} is right.`);
  return chosen.id;
}

/** How a run answers each position (from 0): all right; all wrong; or right, wrong, skipped in turn. */
export const runs = {
  right: rightOptions,
  wrong: (item: Item) => [wrongOption(item)],
  mixed: (item: Item, at: number) => [rightOptions(item), [wrongOption(item)], []][at % 3] ?? [],
} as const satisfies Readonly<Record<string, (item: Item, at: number) => readonly string[]>>;

/** The points that a run earns, item by item: single choices and whole sets right count 1, everything else 0. */
export const pointsOf = {
  right: () => 1,
  wrong: () => 0,
  mixed: (at: number) => (at % 3 === 0 ? 1 : 0),
} as const satisfies Readonly<Record<keyof typeof runs, (at: number) => number>>;
