import { locales, type Finding, type KnowledgeGraph } from "@plain-credit/core";
import { shuffle } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { contentWords } from "../../text/content-words.ts";
import { tellingFindings, type Clue } from "./telling-findings.ts";

/** A cause and the clue that points to it. */
export type CluePair = { readonly cause: string; readonly finding: Finding };

/** For each of some causes a clue that tells of it among all that are offered, no two of one signal and none twice as long as another; undefined where there is no such choice. Of several, clues that share no word with their own cause alone come first. */
export function pairClues(
  graph: KnowledgeGraph,
  asked: readonly string[],
  offered: readonly string[],
  seed?: Seed,
): readonly CluePair[] | undefined {
  const waiting = asked.map((id) => ({ id, clues: cluesFor(graph, id, offered, seed) }));
  return extend(waiting, []);
}

type Waiting = { readonly id: string; readonly clues: readonly Clue[] };

function extend([next, ...rest]: readonly Waiting[], used: readonly Clue[]): readonly CluePair[] | undefined {
  if (next === undefined) return [];
  for (const clue of next.clues) {
    if (!used.every((other) => goTogether(clue, other))) continue;
    const others = extend(rest, [...used, clue]);
    if (others !== undefined) return [{ cause: next.id, finding: clue.finding }, ...others];
  }
  return undefined;
}

/** Clues of two signals, neither twice as long as the other. */
function goTogether(one: Clue, other: Clue): boolean {
  if (one.finding.signal === other.finding.signal) return false;
  return one.lengths.every((length, locale) => {
    const against = other.lengths[locale] ?? 0;
    return length <= 2 * against && against <= 2 * length;
  });
}

function cluesFor(
  graph: KnowledgeGraph,
  cause: string,
  offered: readonly string[],
  seed: Seed | undefined,
): readonly Clue[] {
  const clues = tellingFindings(graph, cause, offered);
  if (seed === undefined) return clues;
  const drawn = shuffle(seed, clues, ({ finding: { signal, value } }) => `${signal}/${value}`);
  const open = drawn.filter((clue) => !givesAway(graph, clue, cause, offered));
  return [...open, ...drawn.filter((clue) => !open.includes(clue))];
}

/** Whether a clue shares a word with its cause that no other cause offered has. */
function givesAway(
  graph: KnowledgeGraph,
  { words }: Clue,
  cause: string,
  offered: readonly string[],
): boolean {
  const wordsOf = (id: string, locale: (typeof locales)[number]) => {
    const name = graph.causes.get(id)?.name;
    return name === undefined ? [] : [...contentWords(name)[locale]];
  };
  return locales.some((locale) => {
    const shared = wordsOf(cause, locale).filter((word) => words[locale].has(word));
    return shared.some((word) => !offered.some((id) => id !== cause && wordsOf(id, locale).includes(word)));
  });
}
