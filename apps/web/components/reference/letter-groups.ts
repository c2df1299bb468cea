import type { Locale, Term } from "@plain-credit/core";
import { localize } from "@plain-credit/core";

/** Terms under one letter, each in its place. */
export type LetterGroup = { readonly letter: string; readonly terms: readonly Term[] };

// The first characters, by pinyin, of each letter that a syllable begins with.
const firstOfLetter: Readonly<Record<string, string>> = {
  A: "阿",
  B: "八",
  C: "嚓",
  D: "哒",
  E: "妸",
  F: "发",
  G: "旮",
  H: "哈",
  J: "讥",
  K: "咔",
  L: "垃",
  M: "痳",
  N: "拏",
  O: "噢",
  P: "妑",
  Q: "七",
  R: "呥",
  S: "扨",
  T: "它",
  W: "穵",
  X: "夕",
  Y: "丫",
  Z: "帀",
};

/** The terms in the order of a dictionary of that language, under their first letters: in Chinese by pinyin. */
export function letterGroups(terms: Iterable<Term>, locale: Locale): readonly LetterGroup[] {
  const collator = new Intl.Collator(locale === "en" ? "en" : "zh-CN-u-co-pinyin");
  const key = (term: Term) => localize(term.term, locale).replace(/^[「“‘]/, "");
  const groups = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => collator.compare(key(a), key(b)))) {
    const letter = letterOf(key(term), collator);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups]
    .map(([letter, listed]) => ({ letter, terms: listed }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

function letterOf(word: string, collator: Intl.Collator): string {
  const first = (word[0] ?? "").toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  return Object.entries(firstOfLetter).reduce(
    (letter, [next, character]) => (collator.compare(word, character) >= 0 ? next : letter),
    "A",
  );
}
