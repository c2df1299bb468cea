import type { Text } from "@plain-credit/core";

/** How many items of which objective and model make a quiz, in order. */
export type Blueprint = {
  readonly id: string;
  readonly title: Text;
  readonly parts: readonly { readonly objective: string; readonly model: string; readonly count: number }[];
};
