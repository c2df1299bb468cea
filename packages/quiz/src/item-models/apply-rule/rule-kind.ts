import type { KnowledgeGraph, Objective, Persona } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";
import type { Seed } from "../../random/seed.ts";

/** What an item of a kind is about: the id of a rule or constant, and the nodes (`kind:id`) that it would give away. */
export type RuleSubject = { readonly id: string; readonly nodes: readonly string[] };

/** What one item is made from. */
export type RuleRequest = {
  readonly head: Pick<Item, "id" | "model" | "family" | "objective" | "seed">;
  readonly seed: Seed;
  readonly subject: string;
  readonly objective: Objective;
  readonly persona: Persona;
  /** Nodes that other items of the form ask about. */
  readonly spent: ReadonlySet<string>;
};

/** One thing to ask of rules and constants. */
export type RuleKind = {
  readonly id: string;
  /** What it can ask about under an objective. */
  readonly subjects: (graph: KnowledgeGraph, objective: Objective) => readonly RuleSubject[];
  readonly ask: (graph: KnowledgeGraph, request: RuleRequest) => Item;
};
