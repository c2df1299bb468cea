/** What a learner answered: the option ids chosen, one at most for single choice. */
export type Response = { readonly item: string; readonly chosen: readonly string[] };
