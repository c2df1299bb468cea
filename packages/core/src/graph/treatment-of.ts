import type { Claim } from "../model/claim.ts";
import type { Treatment } from "../model/treatment.ts";

/** How to take a claim, worst applicable first: framing stands apart; harmful advice; unfounded or false; plausible is unofficial; documented can be relied on. */
export function treatmentOf(claim: Pick<Claim, "kind" | "support" | "effect">): Treatment {
  if (claim.kind === "framing") return "framing";
  if (claim.effect === "harmful") return "harmful";
  switch (claim.support) {
    case "unfounded":
    case "false":
      return "unfounded";
    case "plausible":
      return "unofficial";
    case "documented":
      return "rely";
  }
}
