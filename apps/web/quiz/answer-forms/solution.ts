import type { Text } from "@plain-credit/core";

/** A question to be thought about before its answers are opened. */
export type Solution = {
  /** What the parts are answered with, where they share it: columns, choices. */
  readonly choices: readonly Text[];
  /** Every part in the order asked, with the right answer about it and the reason. */
  readonly parts: readonly {
    readonly id: string;
    readonly lead: string;
    readonly text: Text;
    readonly answer: Text;
    readonly reason: Text;
  }[];
};
