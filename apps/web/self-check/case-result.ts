import {
  diagnose,
  rankRemedies,
  type Cause,
  type Diagnosis,
  type Family,
  type Findings,
  type KnowledgeGraph,
  type Locale,
  type Need,
  type Remedy,
} from "@plain-credit/core";
import type { Trap } from "./case-data.ts";
import { cluesOf, type Clue } from "./clues.ts";

/** A cause with its score in decibans and the clues about it. */
export type WeighedCause = {
  readonly cause: Cause;
  readonly score: number;
  readonly for: readonly Clue[];
  readonly against: readonly Clue[];
};

/** A step to take and the open needs that it meets, most urgent first. */
export type Step = { readonly remedy: Remedy; readonly needs: readonly Need[] };

/** What the learner is told at the end. */
export type CaseResult = {
  readonly verdict: Diagnosis["verdict"];
  /** Told: the cause, then what may hold beside it. Several: those causes. Cannot tell: the causes with clues for them, three at most. */
  readonly causes: readonly WeighedCause[];
  /** Every cause that goes with the outcome, highest first. */
  readonly scores: readonly { readonly cause: Cause; readonly score: number }[];
  /** Cannot tell: the families that remain possible, in the pack's order. */
  readonly families: readonly Family[];
  /** What to do, first things first, exactly as core ranks it. */
  readonly steps: readonly Step[];
  readonly traps: readonly Trap[];
};

const shown = { causes: 3, traps: 4 };

/** The result of a case. Throws `node-unknown`, `finding-duplicate`: clean the case first. */
export function toCaseResult(
  graph: KnowledgeGraph,
  findings: Findings,
  traps: readonly Trap[],
  locale: Locale,
): CaseResult {
  const diagnosis = diagnose(graph, findings);
  const weighed = diagnosis.scores.flatMap((score): readonly WeighedCause[] => {
    const cause = graph.causes.get(score.cause);
    return cause === undefined ? [] : [{ cause, score: score.score, ...cluesOf(graph, score, locale) }];
  });
  const causes = causesToShow(diagnosis, weighed);
  return {
    verdict: diagnosis.verdict,
    causes,
    scores: weighed.map(({ cause, score }) => ({ cause, score })),
    families:
      diagnosis.verdict === "cannot-tell"
        ? diagnosis.families.flatMap((id) => graph.causeFamilies.get(id) ?? [])
        : [],
    steps: rankRemedies(graph, findings).flatMap(({ remedy: id, needs }) => {
      const remedy = graph.remedies.get(id);
      return remedy === undefined
        ? []
        : [{ remedy, needs: needs.flatMap((need) => graph.needs.get(need) ?? []) }];
    }),
    traps: trapsBeside(
      traps,
      diagnosis.verdict === "told" ? causes.map(({ cause }) => cause.id) : diagnosis.causes,
    ),
  };
}

function causesToShow(diagnosis: Diagnosis, weighed: readonly WeighedCause[]): readonly WeighedCause[] {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => weighed.find(({ cause }) => cause.id === id) ?? []);
  switch (diagnosis.verdict) {
    case "told":
      return named([diagnosis.cause, ...diagnosis.alsoTrue]);
    case "several":
      return named(diagnosis.causes);
    case "cannot-tell":
      return named(diagnosis.causes)
        .filter((cause) => cause.for.length > 0)
        .slice(0, shown.causes);
  }
}

/** The traps that most of these causes share, of equals the worst, then those for everybody. */
function trapsBeside(traps: readonly Trap[], causes: readonly string[]): readonly Trap[] {
  const shared = (trap: Trap) => trap.causes.filter((cause) => causes.includes(cause)).length;
  const forAll = traps.filter((trap) => trap.causes.length === 0);
  const beside = traps
    .filter((trap) => shared(trap) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.severity - a.severity);
  return [...beside.slice(0, shown.traps - forAll.length), ...forAll];
}
