import type { Issue } from "@plain-credit/core";
import type { Judgement } from "../prover.ts";

/** Something in the facts that the pack does not bear out, and what is named there. */
export function complain(code: string, path: Issue["path"], named: string): Issue {
  return { code, path, params: { named } };
}

/** Facts of which nothing can be judged. */
export function refuse(reason: Issue): Judgement {
  return { options: new Map(), wording: { stem: [], options: new Map() }, reasons: [reason] };
}
