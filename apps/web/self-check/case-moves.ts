import type { CaseFragment } from "./case-fragment.ts";

/** The case with a signal answered; an answer given before is changed in its place, and the way goes on from where it was. */
export function answer(given: CaseFragment, signal: string, value: string): CaseFragment {
  const before = given.answers.some((listed) => listed.signal === signal);
  const answers = before
    ? given.answers.map((listed) => (listed.signal === signal ? { signal, value } : listed))
    : [...given.answers, { signal, value }];
  return { ...given, answers, asking: undefined };
}

/** The case with the outcome chosen. */
export function chooseOutcome(given: CaseFragment, outcome: string): CaseFragment {
  return { ...given, outcome, asking: undefined };
}

/** The case gone back to a signal, or to `outcome`. */
export function goBackTo(given: CaseFragment, asking: string): CaseFragment {
  return { ...given, asking };
}

/** What was asked before the question on screen: a signal, or `outcome`. */
export function askedBefore({ answers, asking }: CaseFragment): string {
  const place = asking === undefined ? answers.length : answers.findIndex(({ signal }) => signal === asking);
  return answers[place - 1]?.signal ?? "outcome";
}

/** The case with the result asked for. */
export function finish(given: CaseFragment): CaseFragment {
  return { ...given, asking: undefined, done: true };
}
