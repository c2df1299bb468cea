import { localize, remediesFor, type Cause, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { strongFrom } from "./clues.ts";

/** A clue to tick: the answer that speaks for or against a cause. */
export type WorksheetClue = { readonly text: string; readonly strong: boolean };

/** What the worksheet says of one cause. */
export type WorksheetRow = {
  readonly cause: Cause;
  readonly for: readonly WorksheetClue[];
  readonly against: readonly WorksheetClue[];
  readonly steps: readonly string[];
};

/** The clues for and against each cause and what one can do about it, the strongest clues first; weights of 0 are left out. */
export function toWorksheetRows(graph: KnowledgeGraph, locale: Locale): readonly WorksheetRow[] {
  const colon = locale === "en" ? ": " : "：";
  return [...graph.causes.values()].map((cause) => {
    const weights = graph.weights
      .filter((weight) => weight.cause === cause.id && weight.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const clues = (side: 1 | -1) =>
      weights.flatMap(({ signal: id, value, weight }): readonly WorksheetClue[] => {
        const signal = graph.signals.get(id);
        const told = signal?.values.find((listed) => listed.id === value);
        if (weight * side < 0 || signal === undefined || told === undefined) return [];
        const text = localize(signal.label, locale) + colon + localize(told.text, locale);
        return [{ text, strong: Math.abs(weight) >= strongFrom }];
      });
    const steps = remediesFor(graph, cause.id).map(({ name }) => localize(name, locale));
    const waiting = cause.waiting === undefined ? [] : [localize(cause.waiting, locale)];
    return { cause, for: clues(1), against: clues(-1), steps: steps.length > 0 ? steps : waiting };
  });
}
