import type { Pack } from "@plain-credit/core";

/** One thing in a pack changed. */
export type Mutation = {
  /** The row of the table that it counts in. */
  readonly kind: string;
  /** What was changed into what. */
  readonly id: string;
  /** The list of the pack in which the change stands. */
  readonly list: keyof Pack;
  /** Ids of the nodes at both ends of the change. */
  readonly touches: readonly string[];
  readonly change: (pack: Pack) => Pack;
  /** Why nothing could notice it: the changed pack says the same. Such mutations are counted apart. */
  readonly equivalent?: string;
};

/** Every single mutation of one sort that a pack allows. */
export type MutationKind = (pack: Pack) => readonly Mutation[];
