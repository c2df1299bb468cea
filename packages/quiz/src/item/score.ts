/** A score in points, or the reason why there is none (`unanswered`). */
export type Score =
  | { readonly type: "unscored"; readonly code: "unanswered" }
  | { readonly type: "scored"; readonly earned: number; readonly total: number };
