import { weighCauses, type Finding, type KnowledgeGraph } from "@plain-credit/core";
import { tells, toldMargin } from "./item-margins.ts";
import { pointersTo, rulersOut } from "./pointers-to.ts";

type Core = readonly Finding[];

const mostPointers = 3;
const mostRulersOut = 2;
const known = new WeakMap<KnowledgeGraph, Map<string, readonly Core[]>>();

/** The smallest sets of findings that point to one cause under an outcome with item margins; no part of one does. First by findings that speak for it alone; only where these do not suffice, with up to two that speak against its rivals. Worked out once a graph. */
export function tellingCores(graph: KnowledgeGraph, cause: string, outcome: string): readonly Core[] {
  const byCase = known.get(graph) ?? new Map<string, readonly Core[]>();
  known.set(graph, byCase);
  const name = `${cause}/${outcome}`;
  const found = byCase.get(name);
  if (found !== undefined) return found;
  const candidates = combinationsUpTo(pointersTo(graph, cause), mostPointers);
  const alone = smallestTelling(graph, cause, outcome, candidates);
  const cores = alone.length > 0 ? alone : coresWithRulersOut(graph, cause, outcome, candidates);
  byCase.set(name, cores);
  return cores;
}

function coresWithRulersOut(
  graph: KnowledgeGraph,
  cause: string,
  outcome: string,
  pointing: readonly Core[],
): readonly Core[] {
  const widened = pointing.flatMap((core) => {
    const scores = weighCauses(graph, { outcome, findings: core });
    const own = scores.find((score) => score.cause === cause)?.score ?? 0;
    if (own < toldMargin) return [];
    const near = new Set(
      scores.filter((rival) => rival.score > own - toldMargin).map((rival) => rival.cause),
    );
    // What neither holds a near rival down nor speaks for the cause is in no smallest set.
    const free = rulersOut(graph, cause).filter(
      (finding) =>
        !core.some(({ signal }) => signal === finding.signal) && bearsOn(graph, finding, cause, near),
    );
    return combinationsUpTo(free, mostRulersOut).map((against) => [...core, ...against]);
  });
  return smallestTelling(graph, cause, outcome, widened);
}

function bearsOn(
  graph: KnowledgeGraph,
  { signal, value }: Finding,
  cause: string,
  near: ReadonlySet<string>,
): boolean {
  return graph.weights.some(
    (weight) =>
      weight.signal === signal &&
      weight.value === value &&
      (weight.weight < 0 ? near.has(weight.cause) : weight.cause === cause),
  );
}

function smallestTelling(
  graph: KnowledgeGraph,
  cause: string,
  outcome: string,
  candidates: readonly Core[],
): readonly Core[] {
  const cores: Core[] = [];
  for (const findings of candidates) {
    const holdsOne = cores.some((core) => core.every((finding) => findings.includes(finding)));
    if (!holdsOne && tells(graph, { outcome, findings }, cause)) cores.push(findings);
  }
  return cores;
}

/** Choices of one to `most` findings, each signal once, the smaller first. */
function combinationsUpTo(pool: readonly Finding[], most: number): readonly Core[] {
  const bySize: Core[][] = [[[]]];
  for (let size = 1; size <= most; size += 1)
    bySize.push(
      (bySize[size - 1] ?? []).flatMap((core) => {
        const last = core[core.length - 1];
        const later = last === undefined ? pool : pool.slice(pool.indexOf(last) + 1);
        return later
          .filter(({ signal }) => !core.some((stated) => stated.signal === signal))
          .map((finding) => [...core, finding]);
      }),
    );
  return bySize.slice(1).flat();
}
