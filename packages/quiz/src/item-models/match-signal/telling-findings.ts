import { locales, type Finding, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { contentWords } from "../../text/content-words.ts";
import { textLength } from "../../text/text-length.ts";
import { findingText } from "../identify-cause/tell-case.ts";

/** Decibans by which a clue speaks for its cause, and by which it speaks less for every other: one weight moved by 3 leaves the cause the first. */
const margin = 6;

/** A finding as it is shown: how long it is in each language, and its words. */
export type Clue = {
  readonly finding: Finding;
  readonly lengths: readonly number[];
  readonly words: Readonly<Record<Locale, ReadonlySet<string>>>;
};

type Row = { readonly clue: Clue; readonly weights: ReadonlyMap<string, number> };

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, readonly Row[]>>();

/** The findings that speak clearly for one of the causes and for none of the others nearly as much, in the packs' order of weights. */
export function tellingFindings(
  graph: KnowledgeGraph,
  cause: string,
  causes: readonly string[],
): readonly Clue[] {
  return (rowsFor(graph).get(cause) ?? [])
    .filter(({ weights }) => {
      const own = weights.get(cause) ?? 0;
      return causes.every((other) => other === cause || own - (weights.get(other) ?? 0) >= margin);
    })
    .map(({ clue }) => clue);
}

/** The findings that speak clearly for each cause, with all that they say. */
function rowsFor(graph: KnowledgeGraph): ReadonlyMap<string, readonly Row[]> {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const byName = new Map<string, { clue: Clue; weights: Map<string, number> }>();
  const byCause = new Map<string, Row[]>();
  for (const { signal, value, cause, weight } of graph.weights) {
    const name = `${signal}/${value}`;
    const row = byName.get(name) ?? { clue: clueOf(graph, { signal, value }), weights: new Map() };
    byName.set(name, row);
    row.weights.set(cause, weight);
    if (weight >= margin) byCause.set(cause, [...(byCause.get(cause) ?? []), row]);
  }
  known.set(graph, byCause);
  return byCause;
}

function clueOf(graph: KnowledgeGraph, finding: Finding): Clue {
  const text = findingText(graph, finding);
  return {
    finding,
    lengths: locales.map((locale) => textLength(text, locale)),
    words: contentWords(text),
  };
}
