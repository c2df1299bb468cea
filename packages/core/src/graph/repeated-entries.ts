import type { Issue } from "../model/issue.ts";
import type { Pack } from "../model/pack.ts";
import { edgesOfPack } from "./edges-of-pack.ts";

type Path = Issue["path"];

// A source may be cited twice for two of its articles; a need may ask for one signal in several clauses.
const mayRepeat: ReadonlySet<string> = new Set(["supported-by", "opposed-by", "opens-on"]);

/** What a list inside a node of a pack holds twice: `id-duplicate` for values, parameters and variants, `reference-duplicate` (kind and id) for references. */
export function repeatedEntries(pack: Pack, packIndex: number): readonly Issue[] {
  const references = edgesOfPack(pack)
    .filter(({ edge }) => !mayRepeat.has(edge.relation))
    .map(({ edge: { relation, to }, path }) => ({
      name: [...path.slice(0, -1), relation, to.id].join("/"),
      issue: { code: "reference-duplicate", path, params: { kind: to.kind, id: to.id } },
    }));
  return repeated([...references, ...nestedIds(pack)]).map((issue) => ({
    ...issue,
    path: ["packs", packIndex, ...issue.path],
  }));
}

type Entry = { readonly name: string; readonly issue: Issue };

function nestedIds(pack: Pack): readonly Entry[] {
  const entriesOf = (nodes: readonly { readonly id: string }[], path: Path): readonly Entry[] =>
    nodes.map(({ id }, at) => ({
      name: [...path, id].join("/"),
      issue: { code: "id-duplicate", path: [...path, at, "id"], params: { id } },
    }));
  return [
    ...pack.signals.flatMap(({ values }, at) => entriesOf(values, ["signals", at, "values"])),
    ...pack.scenarios.flatMap(({ parameters, variants }, at) => [
      ...entriesOf(parameters, ["scenarios", at, "parameters"]),
      ...entriesOf(variants, ["scenarios", at, "variants"]),
    ]),
  ];
}

function repeated(entries: readonly Entry[]): readonly Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name, issue }) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? [issue] : [];
  });
}
