/** A problem found in data: a code in noun-state form (`remedy-unlinked`), where it stands, and what the sentence about it needs. */
export type Issue = {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number | boolean>>;
};
