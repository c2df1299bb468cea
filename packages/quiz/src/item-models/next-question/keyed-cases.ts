import { locales, type KnowledgeGraph, type Objective } from "@plain-credit/core";
import { contentWords } from "../../text/content-words.ts";
import { coreTexts } from "./case-texts.ts";
import { openCases, type OpenCase } from "./open-cases.ts";

/** Decibans by which the signal to look up next is ahead of every other offered in how far its answers move the causes, so that one weight moved by 3 leaves it ahead; they have to drive them further apart as well. */
const margin = 6;

/** Cases in which a signal is clearly the one to look up next among any of those `behind`. `echoing` are, by language, the signals whose names share a word with the case. */
export type CaseGroup = {
  readonly behind: number;
  readonly echoing: readonly number[];
  readonly cases: readonly OpenCase[];
};

/** The signals of an objective that are weighed and looked up, and for each, by its place, the cases that it can be the key of. As many as there are bits in a number. */
export type KeyedCases = {
  readonly signals: readonly string[];
  readonly groups: readonly (readonly CaseGroup[])[];
};

const mostSignals = 30;
const known = new WeakMap<KnowledgeGraph, Map<string, KeyedCases>>();

/** The cases of an objective by the signal to look up next. Worked out once a graph and objective. */
export function keyedCases(graph: KnowledgeGraph, objective: Objective): KeyedCases {
  const byObjective = known.get(graph) ?? new Map<string, KeyedCases>();
  known.set(graph, byObjective);
  const found = byObjective.get(objective.id);
  if (found !== undefined) return found;
  const signals = objective.covers.signals.filter((id) => isLookedUp(graph, id)).slice(0, mostSignals);
  const causes = new Set(objective.covers.causes);
  const cases =
    signals.length < 2
      ? []
      : openCases(graph).filter(({ inReach }) => inReach.every((cause) => causes.has(cause)));
  const keyed = { signals, groups: groupCases(graph, signals, cases) };
  byObjective.set(objective.id, keyed);
  return keyed;
}

/** Whether a signal is weighed and has to be looked up; what one knows of oneself is not left open. */
function isLookedUp(graph: KnowledgeGraph, id: string): boolean {
  const signal = graph.signals.get(id);
  return signal?.role === "weighed" && signal.lookup !== undefined;
}

function groupCases(
  graph: KnowledgeGraph,
  signals: readonly string[],
  cases: readonly OpenCase[],
): readonly (readonly CaseGroup[])[] {
  const labels = signals.flatMap((id) => graph.signals.get(id) ?? []).map(({ label }) => contentWords(label));
  const grouped = signals.map(() => new Map<string, CaseGroup & { readonly cases: OpenCase[] }>());
  for (const open of cases) {
    const texts = coreTexts(graph, open).map(contentWords);
    const echoing = locales.map((locale) =>
      maskOf(signals, (_, place) =>
        [...(labels[place]?.[locale] ?? [])].some((word) => texts.some((said) => said[locale].has(word))),
      ),
    );
    for (const [at, id] of signals.entries()) {
      const spread = open.spreads.get(id) ?? 0;
      const behind = maskOf(signals, (other) => {
        const theirs = open.spreads.get(other);
        const apart = (open.gaps.get(id) ?? 0) - (open.gaps.get(other) ?? 0);
        return theirs !== undefined && spread - theirs >= margin && apart > 0;
      });
      if (behind === 0) continue;
      const name = [behind, ...echoing].join(" ");
      const group = grouped[at]?.get(name);
      if (group === undefined) grouped[at]?.set(name, { behind, echoing, cases: [open] });
      else group.cases.push(open);
    }
  }
  return grouped.map((byName) => [...byName.values()]);
}

/** The places of the names that are wanted, as the bits of a number. */
export function maskOf(names: readonly string[], wanted: (name: string, place: number) => boolean): number {
  return names.reduce((mask, name, place) => (wanted(name, place) ? mask | (1 << place) : mask), 0);
}
