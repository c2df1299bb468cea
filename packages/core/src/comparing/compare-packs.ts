import { compareIds } from "../model/compare-ids.ts";
import type { Pack } from "../model/pack.ts";
import { changedFields } from "./changed-fields.ts";
import { highestRelease } from "./highest-release.ts";
import type { NodeChange, PackComparison, PackList, ReleaseKind } from "./pack-comparison.ts";
import { releaseOfField } from "./release-of-field.ts";
import { touchedNodes } from "./touched-nodes.ts";

/** What changed from one version of a pack to another, node by node in the order of the pack's lists, with the claims and lessons that it touches. Version and `asOf` change with every release and are not told. */
export function comparePacks(before: Pack, after: Pack): PackComparison {
  const changes = [
    ...compareHeads(before, after),
    ...listsOf(after).flatMap((list) => compareLists(list, before, after)),
  ];
  const { claims, lessons } = touchedNodes(changes, [before, after]);
  return { changes, claims, lessons, release: highestRelease(changes.map(({ release }) => release)) };
}

function listsOf(pack: Pack): readonly PackList[] {
  return (Object.keys(pack) as (keyof Pack)[]).filter((key): key is PackList => Array.isArray(pack[key]));
}

function compareHeads(before: Pack, after: Pack): readonly NodeChange[] {
  const head = ({ id, title, subject }: Pack) => ({ id, title, subject });
  return changeOf("pack", after.id, changedFields(head(before), head(after)));
}

function compareLists(list: PackList, before: Pack, after: Pack): readonly NodeChange[] {
  const [old, current] = [keyed(before[list]), keyed(after[list])];
  const nodes = [...new Set([...current.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was === undefined) return whole(list, id, "added", "minor");
    if (is === undefined) return whole(list, id, "removed", hasId(was) ? "major" : "minor");
    return changeOf(list, id, changedFields(was, is));
  });
  const kept = (ids: Iterable<string>) => [...ids].filter((id) => old.has(id) && current.has(id)).join(" ");
  return kept(old.keys()) === kept(current.keys())
    ? nodes
    : [
        ...nodes,
        { list: "pack", id: after.id, change: "changed", fields: [`${list} (order)`], release: "patch" },
      ];
}

function changeOf(list: NodeChange["list"], id: string, fields: readonly string[]): readonly NodeChange[] {
  if (fields.length === 0) return [];
  const release = highestRelease(fields.map((field) => releaseOfField(list, field)));
  return [{ list, id, change: "changed", fields, release }];
}

function whole(
  list: PackList,
  id: string,
  change: "added" | "removed",
  release: ReleaseKind,
): readonly NodeChange[] {
  return [{ list, id, change, fields: [], release }];
}

function hasId(node: object): boolean {
  return "id" in node;
}

/** The entries of a list by id; a weight by cause, signal and value, a pair by its causes. */
function keyed(entries: Pack[PackList]): ReadonlyMap<string, Pack[PackList][number]> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function keyOf(entry: Pack[PackList][number]): string {
  if ("id" in entry) return entry.id;
  if ("signal" in entry) return `${entry.cause}/${entry.signal}/${entry.value}`;
  return [...entry.causes].sort(compareIds).join("/");
}
