import type { Finding, KnowledgeGraph } from "@plain-credit/core";
import { shuffle } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { contentWords } from "../../text/content-words.ts";
import { findingText } from "../identify-cause/tell-case.ts";
import { tellingFindings } from "./telling-findings.ts";

/** A cause and the clue that points to it. */
export type CluePair = { readonly cause: string; readonly finding: Finding };

/** For each of some causes a clue that tells of it among all that are offered, no two of one signal; undefined where there is no such choice. Of several, clues that share no word with their own cause alone come first. */
export function pairClues(
  graph: KnowledgeGraph,
  asked: readonly string[],
  offered: readonly string[],
  seed?: Seed,
): readonly CluePair[] | undefined {
  const [cause, ...rest] = asked.map((id) => ({ id, clues: cluesFor(graph, id, offered, seed) }));
  return cause === undefined ? [] : extend([cause, ...rest], new Set());
}

type Waiting = { readonly id: string; readonly clues: readonly Finding[] };

function extend(
  [next, ...rest]: readonly Waiting[],
  used: ReadonlySet<string>,
): readonly CluePair[] | undefined {
  if (next === undefined) return [];
  for (const finding of next.clues) {
    if (used.has(finding.signal)) continue;
    const others = extend(rest, new Set([...used, finding.signal]));
    if (others !== undefined) return [{ cause: next.id, finding }, ...others];
  }
  return undefined;
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
  const clue = contentWords(findingText(graph, finding));
  return (["zh-CN", "en"] as const).some((locale) => {
    const others = new Set(
      offered.filter((id) => id !== cause).flatMap((id) => [...(wordsOf(id)?.[locale] ?? [])]),
    );
    return [...(wordsOf(cause)?.[locale] ?? [])].some((word) => clue[locale].has(word) && !others.has(word));
  });
}
