/** Which causes someone could change themselves. `first` says which the first column holds: those in one’s own hands, or the others. Option ids stand for causes. */
export type SortControlFacts = {
  readonly model: "sort-control";
  readonly persona: string;
  readonly outcome: string;
  readonly first: "own" | "others";
  readonly options: Readonly<Record<string, { readonly cause: string }>>;
};
