import type { Locale, Pack, Text } from "@plain-credit/core";
import { contentWords } from "../text/content-words.ts";

type Words = Readonly<Record<Locale, ReadonlySet<string>>>;

const known = new WeakMap<Pack, Words>();

/** The words of a pack’s own terms, the names of what it is about: to meet one of these in a question tells nothing. */
export function packTerms(pack: Pack): Words {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const names: readonly Text[] = [
    pack.title,
    pack.subject,
    ...[pack.causeFamilies, pack.remedyFamilies, pack.outcomes, pack.causes, pack.needs].flatMap((nodes) =>
      nodes.map(({ name }) => name),
    ),
    ...[pack.remedies, pack.constants].flatMap((nodes) => nodes.map(({ name }) => name)),
    ...pack.rules.map(({ title }) => title),
    ...pack.signals.map(({ label }) => label),
    ...pack.terms.map(({ term }) => term),
  ];
  const words = names.map(contentWords);
  const terms = {
    "zh-CN": new Set(words.flatMap((each) => [...each["zh-CN"]])),
    en: new Set(words.flatMap((each) => [...each.en])),
  };
  known.set(pack, terms);
  return terms;
}
