import type { Finding, Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { MatchSignalFacts } from "../item/facts/match-signal-facts.ts";
import type { Wording } from "./check-wording.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { checkFindings } from "./stated-findings.ts";

/** Decibans that a clue has to say for its cause, and by which it has to say more for it than for any other. */
const due = { own: 6, lead: 6 };

/** A clue goes with the one cause for which it says clearly more than for every other offered, whatever one weight moved by 3 may do. */
export const proveMatchSignal: Prover<MatchSignalFacts> = {
  facts: z.strictObject({
    model: z.literal("match-signal"),
    persona: z.string(),
    outcome: z.string(),
    options: z.record(z.string(), z.strictObject({ signal: z.string(), value: z.string() })),
    choices: z.record(z.string(), z.strictObject({ cause: z.string() })),
  }),
  judge: judgeMatchSignal,
};

function judgeMatchSignal(knowledge: Knowledge, facts: MatchSignalFacts): Judgement {
  const matches = new Map(
    Object.entries(facts.options).map(([id, finding]) => [id, choicesFor(knowledge, facts, finding)]),
  );
  return {
    options: new Map(
      [...matches].map(([id, choices]) => {
        const defensible = choices.length === 1;
        const params = { option: id, choices: choices.join(" ") };
        return [id, { defensible, why: { code: defensible ? "clue-points" : "clue-undecided", params } }];
      }),
    ),
    matches,
    wording: wordClues(knowledge, facts),
    reasons: checkPlace(knowledge, facts),
  };
}

/** The choices whose cause leads every other by the margin: one at most. */
function choicesFor(
  knowledge: Knowledge,
  { choices }: MatchSignalFacts,
  { signal, value }: Finding,
): readonly string[] {
  const said = knowledge.weights.get(`${signal}=${value}`) ?? [];
  const weighed = Object.entries(choices)
    .map(([id, { cause }]) => ({ id, weight: said.find((row) => row.cause === cause)?.weight ?? 0 }))
    .sort((one, other) => other.weight - one.weight);
  const [first, second] = weighed;
  if (first === undefined || first.weight < due.own) return [];
  return first.weight - (second?.weight ?? -due.lead) >= due.lead ? [first.id] : [];
}

function wordClues(knowledge: Knowledge, { outcome, options, choices }: MatchSignalFacts): Wording {
  const name = knowledge.outcomes.get(outcome)?.name;
  return {
    stem: name === undefined ? [] : [name],
    options: new Map(
      Object.entries(options).flatMap(([id, { signal, value }]) => {
        const found = knowledge.signals.get(signal);
        const said = found?.values.find((known) => known.id === value)?.text;
        if (found === undefined || said === undefined) return [];
        const text = {
          "zh-CN": `${found.label["zh-CN"]}：${said["zh-CN"]}`,
          en: `${found.label.en}: ${said.en}`,
        };
        return [[id, text] as const];
      }),
    ),
    choices: new Map(
      Object.entries(choices).flatMap(([id, { cause }]) => {
        const found = knowledge.causes.get(cause);
        return found === undefined ? [] : [[id, found.name] as const];
      }),
    ),
  };
}

function checkPlace(knowledge: Knowledge, facts: MatchSignalFacts): readonly Issue[] {
  const { outcome, persona, options, choices } = facts;
  const reasons: Issue[] = [...checkFindings(knowledge, Object.values(options))];
  const complain = (code: string, name: string, params: Issue["params"]) =>
    reasons.push({ code, path: ["facts", name], params });
  if (!knowledge.outcomes.has(outcome)) complain("outcome-unknown", "outcome", { outcome });
  if (!knowledge.pack.personas.some(({ id }) => id === persona))
    complain("persona-unknown", "persona", { persona });
  const causes = Object.values(choices).map(({ cause }) => cause);
  for (const cause of causes)
    if (knowledge.causes.get(cause)?.outcomes.includes(outcome) !== true)
      complain("cause-excluded", "choices", { cause });
  if (new Set(causes).size < causes.length) complain("choice-repeated", "choices", {});
  if (causes.length !== Object.keys(options).length + 1)
    complain("choice-count-other", "choices", { choices: causes.length });
  return reasons;
}
