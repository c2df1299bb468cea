import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { IdentifyCauseFacts } from "../item/facts/identify-cause-facts.ts";
import { judgeCase, type CaseVerdict } from "./case-verdict.ts";
import type { Wording } from "./check-wording.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { checkFindings, findingsShape, wordFindings } from "./stated-findings.ts";
import { weighCase } from "./weigh-case.ts";

type Stands = IdentifyCauseFacts["options"][string];

/** A cause is defensible when the case tells of it with a margin; "it cannot be told" when it clearly tells of none. */
export const proveIdentifyCause: Prover<IdentifyCauseFacts> = {
  facts: z.strictObject({
    model: z.literal("identify-cause"),
    persona: z.string(),
    outcome: z.string(),
    findings: findingsShape,
    options: z.record(
      z.string(),
      z.union([z.strictObject({ cause: z.string() }), z.strictObject({ cannotTell: z.literal(true) })]),
    ),
  }),
  judge: judgeIdentifyCause,
};

function judgeIdentifyCause(knowledge: Knowledge, facts: IdentifyCauseFacts): Judgement {
  const weighed = weighCase(knowledge, facts.outcome, facts.findings);
  const scores = new Map(weighed.map(({ cause, score }) => [cause, score]));
  const verdict = judgeCase(knowledge, weighed);
  const stands = Object.entries(facts.options);
  return {
    options: new Map(stands.map(([id, option]) => [id, judgeOption(knowledge, verdict, scores, option)])),
    wording: wordCase(knowledge, facts),
    reasons: [
      ...checkFindings(knowledge, facts.findings),
      ...checkPlace(knowledge, facts),
      ...(verdict?.says === "between" ? [betweenMargins(verdict)] : []),
    ],
  };
}

function judgeOption(
  knowledge: Knowledge,
  verdict: CaseVerdict | undefined,
  scores: ReadonlyMap<string, number>,
  option: Stands,
): OptionVerdict {
  if (verdict === undefined) return { defensible: false, why: { code: "cause-none-possible", params: {} } };
  const { says, first, lead, evidence } = verdict;
  if ("cannotTell" in option) {
    const code = { told: "case-told", "cannot-tell": "case-untold", between: "case-between" }[says];
    return { defensible: says === "cannot-tell", why: { code, params: { first, lead, evidence } } };
  }
  const { cause } = option;
  const score = scores.get(cause);
  if (score === undefined) {
    const code = knowledge.causes.has(cause) ? "cause-excluded" : "cause-unknown";
    return { defensible: false, why: { code, params: { cause } } };
  }
  const params = { cause, score, first, lead, evidence };
  if (says === "told" && cause === first) return { defensible: true, why: { code: "cause-told", params } };
  return { defensible: false, why: { code: says === "told" ? "cause-behind" : "cause-untold", params } };
}

function wordCase(knowledge: Knowledge, { outcome, findings, options }: IdentifyCauseFacts): Wording {
  const name = knowledge.outcomes.get(outcome)?.name;
  return {
    stem: [...(name === undefined ? [] : [name]), ...wordFindings(knowledge, findings)],
    options: new Map(
      Object.entries(options).flatMap(([id, option]) => {
        const cause = "cause" in option ? knowledge.causes.get(option.cause) : undefined;
        return cause === undefined ? [] : [[id, cause.name] as const];
      }),
    ),
  };
}

function checkPlace(knowledge: Knowledge, facts: IdentifyCauseFacts): readonly Issue[] {
  const { outcome, persona, options } = facts;
  const reasons: Issue[] = [];
  if (!knowledge.outcomes.has(outcome))
    reasons.push({ code: "outcome-unknown", path: ["facts", "outcome"], params: { outcome } });
  if (!knowledge.pack.personas.some(({ id }) => id === persona))
    reasons.push({ code: "persona-unknown", path: ["facts", "persona"], params: { persona } });
  if (!Object.values(options).some((option) => "cannotTell" in option))
    reasons.push({ code: "cannot-tell-unoffered", path: ["facts", "options"], params: {} });
  return reasons;
}

function betweenMargins({ first, lead, evidence }: CaseVerdict): Issue {
  return { code: "case-between", path: ["facts", "findings"], params: { first, lead, evidence } };
}
