import type { Issue, Misconception } from "@plain-credit/core";
import * as z from "zod/mini";
import type { RefuteMythFacts } from "../item/facts/refute-myth-facts.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { takeClaim } from "./take-claim.ts";

/** A claim is defensible when the pack says that it refutes the belief and it can be relied on. */
export const proveRefuteMyth: Prover<RefuteMythFacts> = {
  facts: z.strictObject({
    model: z.literal("refute-myth"),
    misconception: z.string(),
    options: z.record(z.string(), z.string()),
  }),
  judge: judgeRefuteMyth,
};

function judgeRefuteMyth(knowledge: Knowledge, { misconception, options }: RefuteMythFacts): Judgement {
  const belief = knowledge.misconceptions.get(misconception);
  const verdicts = new Map(
    Object.entries(options).map(([id, claim]) => [id, judgeClaim(knowledge, belief, claim)]),
  );
  const unsound = [...verdicts].flatMap(([option, { why }]): readonly Issue[] =>
    why.code === "refuter-unsound"
      ? [{ code: why.code, path: ["facts", "options", option], params: why.params }]
      : [],
  );
  const unknown: readonly Issue[] =
    belief === undefined
      ? [{ code: "misconception-unknown", path: ["facts", "misconception"], params: { misconception } }]
      : [];
  const said = Object.entries(options).flatMap(([id, claim]) => {
    const text = knowledge.claims.get(claim)?.text;
    return text === undefined ? [] : [[id, text] as const];
  });
  const wording = { stem: belief === undefined ? [] : [belief.belief], options: new Map(said) };
  return { options: verdicts, wording, reasons: [...unknown, ...unsound] };
}

function judgeClaim(knowledge: Knowledge, belief: Misconception | undefined, claim: string): OptionVerdict {
  const found = knowledge.claims.get(claim);
  if (found === undefined) return { defensible: false, why: { code: "claim-unknown", params: { claim } } };
  if (belief === undefined || !belief.refutedBy.includes(claim))
    return { defensible: false, why: { code: "claim-beside-the-point", params: { claim } } };
  const treatment = takeClaim(found);
  if (treatment !== "rely")
    return { defensible: false, why: { code: "refuter-unsound", params: { claim, treatment } } };
  return { defensible: true, why: { code: "claim-refutes", params: { claim } } };
}
