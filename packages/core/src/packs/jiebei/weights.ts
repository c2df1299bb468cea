import { creditStandingWeights } from "./weights-credit-standing.ts";
import { marketWeights } from "./weights-market.ts";
import { policyWeights } from "./weights-policy.ts";
import { systemWeights } from "./weights-system.ts";

/** Every weight of evidence; `weights.md` beside this file says what each band stands for. */
export const weights = [
  ...policyWeights,
  ...marketWeights,
  ...creditStandingWeights,
  ...systemWeights,
] as const;
