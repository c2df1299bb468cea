import { compareIds } from "../model/compare-ids.ts";
import type { Lesson } from "../model/lesson.ts";
import type { Pack } from "../model/pack.ts";
import type { NodeChange, PackList } from "./pack-comparison.ts";

const covered = ["claims", "causes", "signals", "remedies", "misconceptions"] as const;

/** The claims and lessons that changes touch, over the packs before and after, sorted by id. */
export function touchedNodes(
  changes: readonly NodeChange[],
  packs: readonly Pack[],
): { readonly claims: readonly string[]; readonly lessons: readonly string[] } {
  const touched = new Set(changes.map(({ list, id }) => keyOf(list, id)));
  // A source first, then what cites it; a weight or a need first, then what hangs on it.
  for (const pack of packs) for (const key of sourcesTouched(pack, touched)) touched.add(key);
  for (const pack of packs) for (const key of dependentsTouched(pack, touched)) touched.add(key);
  const has = (list: PackList, id: string) => touched.has(keyOf(list, id));
  const isTouched = (lesson: Lesson) =>
    has("lessons", lesson.id) ||
    lesson.objectives.some((id) => has("objectives", id)) ||
    covered.some((kind) => lesson.covers[kind].some((id) => has(kind, id)));
  return {
    claims: sortedIds(packs.flatMap((pack) => pack.claims.filter(({ id }) => has("claims", id)))),
    lessons: sortedIds(packs.flatMap((pack) => pack.lessons.filter(isTouched))),
  };
}

function sourcesTouched(pack: Pack, touched: ReadonlySet<string>): readonly string[] {
  return (["rules", "constants"] as const).flatMap((list) =>
    pack[list].filter(({ id }) => touched.has(keyOf(list, id))).map(({ source }) => keyOf("sources", source)),
  );
}

function dependentsTouched(pack: Pack, touched: ReadonlySet<string>): readonly string[] {
  const citing = pack.claims.filter(({ evidence }) =>
    [...evidence.for, ...evidence.against].some(({ source }) => touched.has(keyOf("sources", source))),
  );
  const weighed = pack.weights.filter(({ cause, signal, value }) =>
    touched.has(keyOf("weights", `${cause}/${signal}/${value}`)),
  );
  const answering = pack.remedies.filter(({ addresses }) =>
    addresses.some((id) => touched.has(keyOf("needs", id))),
  );
  return [
    ...citing.map(({ id }) => keyOf("claims", id)),
    ...weighed.flatMap(({ cause, signal }) => [keyOf("causes", cause), keyOf("signals", signal)]),
    ...answering.map(({ id }) => keyOf("remedies", id)),
  ];
}

function keyOf(list: NodeChange["list"], id: string): string {
  return `${list}/${id}`;
}

function sortedIds(nodes: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(nodes.map(({ id }) => id))].sort(compareIds);
}
