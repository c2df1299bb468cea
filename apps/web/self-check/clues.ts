import { localize, type CauseScore, type KnowledgeGraph, type Locale } from "@plain-credit/core";

/** One answer as it speaks for or against a cause. */
export type Clue = {
  readonly signal: string;
  readonly label: string;
  readonly value: string;
  readonly why: string;
  /** Decibans; negative speaks against. */
  readonly weight: number;
  readonly strong: boolean;
  /** False when a stronger clue of the same event already counts. */
  readonly counted: boolean;
};

/** Decibans from which a clue is strong: ten to one. */
export const strongFrom = 10;

/** The clues that speak for and against one cause, the strongest first. */
export function cluesOf(
  graph: KnowledgeGraph,
  { cause, contributions }: CauseScore,
  locale: Locale,
): { readonly for: readonly Clue[]; readonly against: readonly Clue[] } {
  const clues = contributions.map(({ signal: id, value, weight, counted }): Clue => {
    const signal = graph.signals.get(id);
    const told = signal?.values.find((listed) => listed.id === value);
    const judged = graph.weights.find(
      (listed) => listed.cause === cause && listed.signal === id && listed.value === value,
    );
    return {
      signal: id,
      label: signal === undefined ? id : localize(signal.label, locale),
      value: told === undefined ? value : localize(told.text, locale),
      why: judged === undefined ? "" : localize(judged.why, locale),
      weight,
      strong: Math.abs(weight) >= strongFrom,
      counted,
    };
  });
  const sorted = clues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    for: sorted.filter(({ weight }) => weight > 0),
    against: sorted.filter(({ weight }) => weight < 0),
  };
}
