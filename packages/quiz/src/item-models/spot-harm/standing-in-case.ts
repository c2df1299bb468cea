import {
  openNeeds,
  rankRemedies,
  type Clause,
  type Finding,
  type KnowledgeGraph,
  type Need,
  type Remedy,
} from "@plain-credit/core";
import { anyClauseHolds } from "../choose-first-step/any-clause-holds.ts";

/** What a sound step is in a case: called for, or harmless but beside the point. Undefined when the case forbids it, lacks what it requires, leaves nothing to take it on, leaves open which it is, or when to take it needlessly would cost something. */
export function standingIn(
  graph: KnowledgeGraph,
  findings: readonly Finding[],
  remedy: Remedy,
): "called-for" | "beside-the-point" | undefined {
  const needs = remedy.addresses.flatMap((id) => graph.needs.get(id) ?? []);
  const stated = standingNow(graph, findings, remedy);
  if (stated === "beside-the-point" && !isHarmless(remedy, needs)) return undefined;
  const clauses = [...remedy.requires, ...remedy.forbids, ...needs.flatMap(({ opens }) => opens)];
  const unmoved = unstatedFindings(graph, findings, clauses).every(
    (finding) => standingNow(graph, [...findings, finding], remedy) === stated,
  );
  return unmoved ? stated : undefined;
}

/** A step that costs no money; and to refuse, to stop or to wait only where what it keeps off would be a danger: else something due, or something needed, is let go. */
function isHarmless({ action, cost }: Remedy, needs: readonly Need[]): boolean {
  const forbears = action === "stop" || action === "wait";
  return cost.money === 0 && (!forbears || needs.every(({ urgency }) => urgency === dangerNow));
}

const dangerNow = 0;

function standingNow(graph: KnowledgeGraph, findings: readonly Finding[], remedy: Remedy) {
  if (rankRemedies(graph, { findings }).some((ranked) => ranked.remedy === remedy.id)) return "called-for";
  const lacks = remedy.requires.length > 0 && !anyClauseHolds(remedy.requires, findings);
  const barred = lacks || anyClauseHolds([...remedy.forbids, ...(remedy.impossible ?? [])], findings);
  const open = openNeeds(graph, { findings });
  return barred || open.some(({ id }) => remedy.addresses.includes(id)) ? undefined : "beside-the-point";
}

/** Every value of every signal that the clauses read and the case does not state. */
function unstatedFindings(
  graph: KnowledgeGraph,
  findings: readonly Finding[],
  clauses: readonly Clause[],
): readonly Finding[] {
  const read = new Set(clauses.flatMap(({ all }) => all.map(({ signal }) => signal)));
  return [...read]
    .filter((signal) => !findings.some((finding) => finding.signal === signal))
    .flatMap((signal) =>
      (graph.signals.get(signal)?.values ?? []).map(({ id: value }) => ({ signal, value })),
    );
}
