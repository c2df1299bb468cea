import type { Finding, KnowledgeGraph, Weight } from "@plain-credit/core";

/** Decibans by which a clue speaks for its cause, and by which it speaks less for every other: one weight moved by 3 leaves the cause the first. */
const margin = 6;

type Row = { readonly finding: Finding; readonly weights: ReadonlyMap<string, number> };

const known = new WeakMap<KnowledgeGraph, readonly Row[]>();

/** The findings that speak clearly for one of the causes and for none of the others nearly as much, in the packs' order of weights. */
export function tellingFindings(
  graph: KnowledgeGraph,
  cause: string,
  causes: readonly string[],
): readonly Finding[] {
  return rowsOf(graph)
    .filter(({ weights }) => {
      const own = weights.get(cause) ?? 0;
      return (
        own >= margin && causes.every((other) => other === cause || own - (weights.get(other) ?? 0) >= margin)
      );
    })
    .map(({ finding }) => finding);
}

function rowsOf(graph: KnowledgeGraph): readonly Row[] {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const byName = new Map<string, Weight[]>();
  for (const weight of graph.weights) {
    const name = `${weight.signal}/${weight.value}`;
    const listed = byName.get(name);
    if (listed === undefined) byName.set(name, [weight]);
    else listed.push(weight);
  }
  const rows = [...byName.values()].flatMap((weights) =>
    weights.slice(0, 1).map(({ signal, value }) => ({
      finding: { signal, value },
      weights: new Map(weights.map(({ cause, weight }) => [cause, weight])),
    })),
  );
  known.set(graph, rows);
  return rows;
}
