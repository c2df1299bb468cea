import * as z from "zod/mini";
import type { JudgeClaimFacts } from "../item/facts/judge-claim-facts.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { takeClaim } from "./take-claim.ts";

/** The one defensible treatment is the claim's own; a claim that only frames has none to choose. */
export const proveJudgeClaim: Prover<JudgeClaimFacts> = {
  facts: z.strictObject({
    model: z.literal("judge-claim"),
    claim: z.string(),
    options: z.record(z.string(), z.enum(["rely", "unofficial", "unfounded", "harmful"])),
  }),
  judge: judgeJudgeClaim,
};

function judgeJudgeClaim(knowledge: Knowledge, { claim, options }: JudgeClaimFacts): Judgement {
  const found = knowledge.claims.get(claim);
  const treatment = found === undefined ? undefined : takeClaim(found);
  const code =
    treatment === undefined ? "claim-unknown" : treatment === "framing" ? "claim-framing" : undefined;
  return {
    options: new Map(
      Object.entries(options).map(([id, option]) => {
        const defensible = option === treatment;
        const params = { claim, option, treatment: treatment ?? "" };
        return [
          id,
          { defensible, why: { code: defensible ? "treatment-right" : "treatment-other", params } },
        ];
      }),
    ),
    wording: { stem: found === undefined ? [] : [found.text], options: new Map() },
    reasons: code === undefined ? [] : [{ code, path: ["facts", "claim"], params: { claim } }],
  };
}
