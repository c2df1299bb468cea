import type { Text } from "@plain-credit/core";

/** How many items of an objective, from which models: they take turns, and one that has nothing left to ask is passed over. */
export type BlueprintPart = {
  readonly objective: string;
  readonly models: readonly string[];
  readonly count: number;
};

/** What makes a quiz: its parts, in order. */
export type Blueprint = {
  readonly id: string;
  readonly title: Text;
  readonly parts: readonly BlueprintPart[];
};
