import type { CoveredNodes } from "../src/model/objective.ts";
import type { Pack } from "../src/model/pack.ts";
import { samplePack } from "./sample-pack.ts";

type Editable<T> = T extends readonly unknown[] | object
  ? { -readonly [Key in keyof T]: Editable<T[Key]> }
  : T;

/** The sample pack with one thing changed, in a copy. */
export function editPack(edit: (pack: Editable<Pack>) => void): Pack {
  const copy: Editable<Pack> = JSON.parse(JSON.stringify(samplePack));
  edit(copy);
  return copy;
}

/** The node of that id, for editing. */
export function nodeOf<Node extends { id: string }>(nodes: readonly Node[], id: string): Node {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
}

/** Adds a node to what the sample's objective and lesson cover. */
export function cover(pack: Editable<Pack>, kind: keyof CoveredNodes, id: string): void {
  for (const { covers } of [...pack.objectives, ...pack.lessons]) covers[kind].push(id);
}
