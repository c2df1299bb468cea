import { assembleForm, toReferenceToken, type Answer, type Form, type Item } from "@plain-credit/quiz";
import { findKnowledge, knowledge } from "../../api/knowledge.ts";
import { blankAnswer } from "../answer-forms/answer-codes.ts";
import { toAnswersText } from "../answers.ts";
import { rightAnswer, wrongAnswer } from "./answers-to.ts";

/** The starter paper of a seed, with everything that only the scorer knows; of the pack that the app is about, unless another is named. */
export function starterPaper(
  seed: string,
  pack: string = knowledge.pack.id,
): { readonly token: string; readonly form: Form } {
  return paperOf("starter", seed, pack);
}

/** The paper of a blueprint and a seed, in the same way. */
export function paperOf(
  blueprint: string,
  seed: string,
  pack: string = knowledge.pack.id,
): { readonly token: string; readonly form: Form } {
  const graph = findKnowledge(pack)?.graph;
  if (graph === undefined) throw new Error(`The app does not serve the pack ${pack}.`);
  const form = assembleForm(graph, { blueprint, seed });
  if (!form.ok) throw new Error(`There is no paper of ${blueprint}: ${JSON.stringify(form.error)}`);
  return { token: toReferenceToken(form.value.reference), form: form.value };
}

/** How a run answers each position (from 0): all right; all wrong; or right, wrong, skipped in turn. */
export const runs = {
  right: rightAnswer,
  wrong: wrongAnswer,
  mixed: (item: Item, at: number) => [rightAnswer, wrongAnswer][at % 3]?.(item) ?? blankAnswer(item.type),
} as const satisfies Readonly<Record<string, (item: Item, at: number) => Answer>>;

/** The answers of a run as they stand in an address. */
export function answersOf(run: keyof typeof runs, items: readonly Item[]): string {
  return toAnswersText(items.map((item, at) => ({ item: item.id, ...runs[run](item, at) })));
}

/** The points that a run earns, item by item: whole answers right count 1, everything else 0. */
export const pointsOf = {
  right: () => 1,
  wrong: () => 0,
  mixed: (at: number) => (at % 3 === 0 ? 1 : 0),
} as const satisfies Readonly<Record<keyof typeof runs, (at: number) => number>>;
