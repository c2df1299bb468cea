type Verdict =
  | { readonly verdict: "told"; readonly cause: string; readonly alsoTrue?: readonly string[] }
  | { readonly verdict: "several" | "cannot-tell"; readonly causes: readonly string[] };

/** A verdict without its figures and without the order of its causes, for comparing. */
export function verdictOf(found: Verdict) {
  return found.verdict === "told"
    ? { verdict: found.verdict, cause: found.cause, alsoTrue: [...(found.alsoTrue ?? [])].sort() }
    : { verdict: found.verdict, causes: [...found.causes].sort() };
}
