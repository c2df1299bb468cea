import type { Issue, KnowledgeGraph, Objective, Result } from "@plain-credit/core";
import type { Item, ItemType } from "../item/item.ts";
import type { Seed } from "../random/seed.ts";

/** What an item may ask about: a hidden node or scenario, and the nodes (`kind:id`) that it would give away. */
export type ItemFamily = { readonly id: string; readonly nodes: readonly string[] };

/** Whether a case holds a danger now, and the options that are steps against one. */
export type Alarms = { readonly dangerous: boolean; readonly options: readonly string[] };

/** A request for one item. `spent` are nodes that other items of the form ask about. */
export type ItemRequest = {
  readonly seed: string;
  readonly objective: Objective;
  readonly spent: ReadonlySet<string>;
  /** The family to be asked about, where it is settled already. */
  readonly family?: string;
};

/** A way in which an item comes out of the graph: key first, then a case that makes it so. */
export type ItemModel = {
  readonly id: string;
  readonly types: readonly ItemType[];
  /** What it can ask about under an objective. */
  readonly families: (graph: KnowledgeGraph, objective: Objective) => readonly ItemFamily[];
  /** For a model whose objectives share few families: which of all families a lone item asks about, drawn before the objective, so that a family of many objectives is no more frequent. */
  readonly drawFamily?: (families: readonly string[], seed: Seed) => string;
  /** An item; `pool-empty` when every family is spent. */
  readonly generate: (graph: KnowledgeGraph, request: ItemRequest) => Result<Item, readonly Issue[]>;
  /** The nodes (`kind:id`) that decide the answer of an item of this model: what it tests. */
  readonly asks: (item: Item) => readonly string[];
  /** Nodes besides those of its family that an item of this model gives away. */
  readonly tells?: (item: Item) => readonly string[];
  /** For items about what to do: the danger in the case and the alarms among the options; undefined where the question does not arise. */
  readonly alarms?: (graph: KnowledgeGraph, item: Item) => Alarms | undefined;
};

/** The families that share no node with what is spent. */
export function unspent(families: readonly ItemFamily[], spent: ReadonlySet<string>): readonly ItemFamily[] {
  return families.filter(({ nodes }) => !nodes.some((node) => spent.has(node)));
}

/** Nothing is left to ask about. */
export function poolEmpty(model: string, objective: Objective): Result<never, readonly Issue[]> {
  return {
    ok: false,
    error: [{ code: "pool-empty", path: [], params: { model, objective: objective.id } }],
  };
}
