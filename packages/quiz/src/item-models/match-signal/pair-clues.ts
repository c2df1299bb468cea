import { locales, type Finding, type KnowledgeGraph, type Text } from "@plain-credit/core";
import { shuffle } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { contentWords } from "../../text/content-words.ts";
import { textLength } from "../../text/text-length.ts";
import { findingText } from "../identify-cause/tell-case.ts";
import { tellingFindings } from "./telling-findings.ts";

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
  return extend(graph, waiting, []);
}

type Waiting = { readonly id: string; readonly clues: readonly Finding[] };

function extend(
  graph: KnowledgeGraph,
  [next, ...rest]: readonly Waiting[],
  used: readonly Finding[],
): readonly CluePair[] | undefined {
  if (next === undefined) return [];
  for (const finding of next.clues) {
    if (!used.every((other) => goTogether(graph, finding, other))) continue;
    const others = extend(graph, rest, [...used, finding]);
    if (others !== undefined) return [{ cause: next.id, finding }, ...others];
  }
  return undefined;
}

/** Clues of two signals, neither twice as long as the other. */
function goTogether(graph: KnowledgeGraph, one: Finding, other: Finding): boolean {
  if (one.signal === other.signal) return false;
  return locales.every((locale) => {
    const lengths = [one, other].map((finding) => textLength(clueText(graph, finding), locale));
    return Math.max(...lengths) <= 2 * Math.min(...lengths);
  });
}

const known = new WeakMap<KnowledgeGraph, Map<string, Text>>();

/** The text of a clue, always the same object. */
function clueText(graph: KnowledgeGraph, finding: Finding): Text {
  const texts = known.get(graph) ?? new Map<string, Text>();
  known.set(graph, texts);
  const name = `${finding.signal}/${finding.value}`;
  const text = texts.get(name) ?? findingText(graph, finding);
  texts.set(name, text);
  return text;
}

function cluesFor(
  graph: KnowledgeGraph,
  cause: string,
  offered: readonly string[],
  seed: Seed | undefined,
): readonly Finding[] {
  const clues = tellingFindings(graph, cause, offered);
  if (seed === undefined) return clues;
  const drawn = shuffle(seed, clues, ({ signal, value }) => `${signal}/${value}`);
  const open = drawn.filter((finding) => !givesAway(graph, finding, cause, offered));
  return [...open, ...drawn.filter((finding) => !open.includes(finding))];
}

/** Whether a clue shares a word with its cause that no other cause offered has. */
function givesAway(
  graph: KnowledgeGraph,
  finding: Finding,
  cause: string,
  offered: readonly string[],
): boolean {
  const wordsOf = (id: string) => {
    const name = graph.causes.get(id)?.name;
    return name === undefined ? undefined : contentWords(name);
  };
  const clue = contentWords(clueText(graph, finding));
  return locales.some((locale) => {
    const others = new Set(
      offered.filter((id) => id !== cause).flatMap((id) => [...(wordsOf(id)?.[locale] ?? [])]),
    );
    return [...(wordsOf(cause)?.[locale] ?? [])].some((word) => clue[locale].has(word) && !others.has(word));
  });
}
