import type { Answer } from "@plain-credit/quiz";

/** The ways in which a learner works a control. Selectors name the native control. */
export type Hands = {
  /** Ticks a radio or box that is not ticked. */
  tick(selector: string): Promise<void>;
  pick(selector: string, value: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** The ids of the steps as they stand where script lets them be moved; none where places are picked. */
  movable(): Promise<readonly string[]>;
};

/** Fills in the controls of the question shown with an answer. */
export async function fillIn(hands: Hands, answer: Answer): Promise<void> {
  if ("chosen" in answer)
    for (const id of [...answer.chosen].sort()) await hands.tick(`input[name=chosen][value=${id}]`);
  else if ("rows" in answer)
    for (const [id, yes] of Object.entries(answer.rows))
      await hands.tick(`input[name=row-${id}][value=${yes ? "yes" : "no"}]`);
  else if ("order" in answer) await putInOrder(hands, answer.order);
  else if ("matches" in answer)
    for (const [id, choice] of Object.entries(answer.matches))
      await hands.pick(`select[name=match-${id}]`, choice);
  else if (answer.value !== null) await hands.type("input[name=value]", String(answer.value));
}

async function putInOrder(hands: Hands, order: readonly string[]): Promise<void> {
  const steps = [...(await hands.movable())];
  if (steps.length === 0) {
    for (const [at, id] of [...order.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1)))
      await hands.pick(`select[name=place-${id}]`, String(at + 1));
    return;
  }
  for (const [at, id] of order.entries())
    for (let from = steps.indexOf(id); from > at; from -= 1) {
      await hands.press(`#earlier-${id}`);
      steps.splice(from - 1, 2, id, steps[from - 1] ?? "");
    }
}
