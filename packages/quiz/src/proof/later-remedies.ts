import type { Remedy } from "@plain-credit/core";

/** For each remedy those that must come after it: named in its `precedes`, or in that of one that must come after it. */
export function laterRemedies(remedies: readonly Remedy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map(remedies.map(({ id, precedes }) => [id, precedes.map(({ remedy }) => remedy)]));
  return new Map(remedies.map(({ id }) => [id, reached(id, next)]));
}

function reached(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(next.get(from) ?? [])];
  for (let remedy = waiting.pop(); remedy !== undefined; remedy = waiting.pop()) {
    if (seen.has(remedy)) continue;
    seen.add(remedy);
    waiting.push(...(next.get(remedy) ?? []));
  }
  return seen;
}
