import type { Knowledge } from "./knowledge.ts";
import type { WeighedCause } from "./weigh-case.ts";

/** What a case allows one to say, with a margin that any one weight moved by 3 leaves standing; `between` allows neither. */
export type CaseVerdict = {
  readonly says: "told" | "cannot-tell" | "between";
  readonly first: string;
  readonly lead: number;
  readonly evidence: number;
};

const margins = { toldLead: 13, toldEvidence: 13, openLead: 5, openReach: 6, openEvidence: 6 };

/** Judges weighed causes, the best supported first, by the margins of scenario items. Undefined where no cause is left. */
export function judgeCase(knowledge: Knowledge, weighed: readonly WeighedCause[]): CaseVerdict | undefined {
  const [first, second] = weighed;
  if (first === undefined) return undefined;
  const lead = second === undefined ? Number.MAX_SAFE_INTEGER : first.score - second.score;
  const verdict = { first: first.cause, lead, evidence: first.score };
  if (lead >= margins.toldLead && first.score >= margins.toldEvidence) return { says: "told", ...verdict };
  const near = weighed.filter(({ score }) => first.score - score <= margins.openReach);
  const open =
    lead <= margins.openLead &&
    (near.some(({ score }) => score <= margins.openEvidence) || holdsExclusivePair(knowledge, near));
  return { says: open ? "cannot-tell" : "between", ...verdict };
}

function holdsExclusivePair(knowledge: Knowledge, near: readonly WeighedCause[]): boolean {
  const causes = new Set(near.map(({ cause }) => cause));
  return knowledge.pack.exclusivePairs.some(
    ({ causes: [one, other] }) => causes.has(one) && causes.has(other),
  );
}
