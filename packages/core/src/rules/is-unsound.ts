import { treatmentOf } from "../graph/treatment-of.ts";
import type { Claim } from "../model/claim.ts";

/** Whether a claim is unfounded, false or harmful to follow. */
export function isUnsound(claim: Claim): boolean {
  const treatment = treatmentOf(claim);
  return treatment === "unfounded" || treatment === "harmful";
}
