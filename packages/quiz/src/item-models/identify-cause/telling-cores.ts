import type { Finding, KnowledgeGraph } from "@plain-credit/core";
import { tells } from "./item-margins.ts";
import { pointersTo } from "./pointers-to.ts";

const largestCore = 3;
const known = new WeakMap<KnowledgeGraph, Map<string, readonly (readonly Finding[])[]>>();

/** The smallest sets of findings, three at most, that point to one cause under an outcome with item margins; no part of one does. Worked out once a graph. */
export function tellingCores(
  graph: KnowledgeGraph,
  cause: string,
  outcome: string,
): readonly (readonly Finding[])[] {
  const byCase = known.get(graph) ?? new Map<string, readonly (readonly Finding[])[]>();
  known.set(graph, byCase);
  const name = `${cause}/${outcome}`;
  const found = byCase.get(name);
  if (found !== undefined) return found;
  const pointers = pointersTo(graph, cause);
  const cores: (readonly Finding[])[] = [];
  for (let size = 1; size <= largestCore; size += 1)
    for (const findings of combinations(pointers, size))
      if (!cores.some((core) => core.every((finding) => findings.includes(finding))))
        if (tells(graph, { outcome, findings }, cause)) cores.push(findings);
  byCase.set(name, cores);
  return cores;
}

/** Choices of `size` findings, each signal once. */
function combinations(pool: readonly Finding[], size: number): readonly (readonly Finding[])[] {
  if (size === 0) return [[]];
  return pool.flatMap((finding, at) =>
    combinations(
      pool.slice(at + 1).filter(({ signal }) => signal !== finding.signal),
      size - 1,
    ).map((rest) => [finding, ...rest]),
  );
}
