import type { Score } from "@plain-credit/quiz";

/** How one question went. */
export type ItemOutcome = "right" | "partly" | "wrong" | "skipped";

/** The outcome that a score stands for. */
export function toItemOutcome(score: Score): ItemOutcome {
  if (score.type === "unscored") return "skipped";
  if (score.earned >= score.total) return "right";
  return score.earned > 0 ? "partly" : "wrong";
}
