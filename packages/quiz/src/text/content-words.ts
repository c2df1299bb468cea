import type { KnowledgeGraph, Locale, Text } from "@plain-credit/core";

type Words = Readonly<Record<Locale, ReadonlySet<string>>>;

const known = new WeakMap<Text, Words>();
const terms = new WeakMap<KnowledgeGraph, Words>();

/** Words without content of their own; that two texts share one tells nothing. */
const grammar = new Set(
  (
    "about also been does each even ever every from have into itself just like made make many more most much must only " +
    "other over same says shows some someone such than that their them then there these they this those through under until upon very well " +
    "were what when where whether which while whose will with without would yours"
  ).split(" "),
);

/** Months are numbers in words, and numbers are no content. */
const months = new Set(
  "january february march april june july august september october november december".split(" "),
);

/** What a guesser matches texts by: pairs of Chinese characters, English words of four letters or more that are not mere grammar. */
export function contentWords(text: Text): Words {
  const found = known.get(text);
  if (found !== undefined) return found;
  const english = text.en.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const words = {
    "zh-CN": pairsOf(text["zh-CN"]),
    en: new Set(english.filter((word) => !grammar.has(word) && !months.has(word))),
  };
  known.set(text, words);
  return words;
}

/** The words of the packs' own terms, the names of what they are about: to meet one of these in a question tells nothing. */
export function termWords(graph: KnowledgeGraph): Words {
  const found = terms.get(graph);
  if (found !== undefined) return found;
  const names = [
    ...graph.packs.flatMap(({ title, subject }) => [title, subject]),
    ...[graph.causeFamilies, graph.remedyFamilies, graph.outcomes, graph.causes, graph.needs].flatMap(
      (nodes) => [...nodes.values()].map(({ name }) => name),
    ),
    ...[graph.remedies, graph.constants].flatMap((nodes) => [...nodes.values()].map(({ name }) => name)),
    ...[...graph.rules.values()].map(({ title }) => title),
    ...[...graph.signals.values()].map(({ label }) => label),
  ].map(contentWords);
  const words = {
    "zh-CN": new Set(names.flatMap((name) => [...name["zh-CN"]])),
    en: new Set(names.flatMap((name) => [...name.en])),
  };
  terms.set(graph, words);
  return words;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^[\u3400-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return pairs;
}
