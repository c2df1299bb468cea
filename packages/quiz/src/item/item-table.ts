import type { Text } from "@plain-credit/core";

/** A table that a stem refers to, e.g. a cost statement; the first cell of a row heads it, and a row has as many cells as there are columns. */
export type ItemTable = {
  readonly caption: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
};
