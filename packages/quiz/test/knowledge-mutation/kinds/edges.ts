import type { Pack } from "@plain-credit/core";
// @boundaries-ignore the mutations need the place of each edge, which core does not export
import { edgesOfPack } from "../../../../core/src/graph/edges-of-pack.ts";
import { changeAt, removed, valueAt, type Path } from "../change-at.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

type Nodes = readonly { readonly id: string }[];

// Edges of clauses and of weights have files of their own.
const elsewhere: ReadonlySet<string> = new Set(["opens-on", "depends-on", "speaks-to"]);
const widened: ReadonlySet<string> = new Set([
  "addresses",
  "arises-from",
  "asserted-by",
  "brings-about",
  "offers",
  "refuted-by",
  "tempts-with",
]);

/** Each reference removed, and redirected to the next node of its kind; and one more added to each list that decides something. */
export const edges: MutationKind = (pack) => {
  const seen = new Set<string>();
  return edgesOfPack(pack)
    .filter(({ edge }) => !elsewhere.has(edge.relation))
    .flatMap(({ edge: { from, relation, to }, path }): readonly Mutation[] => {
      const holder = path.slice(0, -1);
      const listed = valueAt(pack, holder);
      const place = Array.isArray(listed) ? path : holder;
      const before = valueAt(pack, place);
      const other = nextNode(pack, to.kind, to.id, Array.isArray(listed) ? listed.map(idOf) : [idOf(listed)]);
      const mutation = (change: string, touched: string, at: Path, value: unknown): Mutation => ({
        kind: `edge ${from.kind} ${relation} ${to.kind}`,
        id: `${from.id} ${path.slice(2).join(".")} → ${to.id} ${change}`,
        list: listOf(path),
        touches: [from.id, to.id, touched],
        change: (whole) => changeAt(whole, at, value),
      });
      const first = !seen.has(holder.join("/"));
      seen.add(holder.join("/"));
      return [
        ...(Array.isArray(listed) ? [mutation("removed", to.id, place, removed)] : []),
        ...(other === undefined
          ? []
          : [mutation(`redirected to ${other}`, other, place, redirected(before, other))]),
        ...(other !== undefined && first && Array.isArray(listed) && widened.has(relation)
          ? [mutation(`joined by ${other}`, other, holder, [...listed, other])]
          : []),
      ];
    });
};

function listOf([list]: Path): keyof Pack {
  return list as keyof Pack;
}

function idOf(entry: unknown): string {
  if (typeof entry === "string") return entry;
  const { source, remedy } = Object(entry);
  return String(source ?? remedy);
}

function redirected(before: unknown, to: string): unknown {
  if (typeof before === "string") return to;
  return { ...Object(before), ["source" in Object(before) ? "source" : "remedy"]: to };
}

function nextNode(pack: Pack, kind: string, id: string, taken: readonly string[]): string | undefined {
  const list = kind === "remedy" ? "remedies" : (`${kind}s` as keyof Pack);
  const nodes = pack[list] as Nodes;
  const at = nodes.findIndex((node) => node.id === id);
  return [...nodes.slice(at + 1), ...nodes.slice(0, at)].find((node) => !taken.includes(node.id))?.id;
}
