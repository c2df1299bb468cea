import type { Finding, Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { NextQuestionFacts } from "../item/facts/next-question-facts.ts";
import type { Wording } from "./check-wording.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { checkFindings, findingsShape, wordFindings } from "./stated-findings.ts";
import { weighCase, type WeighedCause } from "./weigh-case.ts";

/** Decibans: less than `reach` behind the first is in reach, and no cause may stand between `near` and `far`; the best signal is `lead` ahead of every other offered. */
const margins = { reach: 10, near: 6, far: 13, lead: 6, telling: 3, fewest: 2, most: 3 };

/** The signal to look up next is the one not answered whose answers move the causes in reach furthest, clearly further than any other offered; it drives them further apart, too, and one answer points to one of them and another to another. */
export const proveNextQuestion: Prover<NextQuestionFacts> = {
  facts: z.strictObject({
    model: z.literal("next-question"),
    persona: z.string(),
    outcome: z.string(),
    findings: findingsShape,
    options: z.record(z.string(), z.strictObject({ signal: z.string() })),
  }),
  judge: judgeNextQuestion,
};

function judgeNextQuestion(knowledge: Knowledge, facts: NextQuestionFacts): Judgement {
  const weighed = weighCase(knowledge, facts.outcome, facts.findings);
  const behind = (score: number) => (weighed[0]?.score ?? 0) - score;
  const inReach = weighed.filter(({ score }) => behind(score) < margins.reach).map(({ cause }) => cause);
  const edge = weighed.find(({ score }) => behind(score) > margins.near && behind(score) < margins.far);
  const moves = Object.entries(facts.options).map(([id, { signal }]) => ({
    id,
    signal,
    sum: sumOfRanges(knowledge, facts, signal, inReach),
    ...standApart(knowledge, facts, signal, inReach),
  }));
  const reasons: Issue[] = [
    ...checkFindings(knowledge, facts.findings),
    ...checkPlace(knowledge, facts),
    ...checkPatience(knowledge, facts),
  ];
  if (inReach.length < margins.fewest || inReach.length > margins.most)
    reasons.push({ code: "reach-other", path: ["facts", "findings"], params: { causes: inReach.join(" ") } });
  if (edge !== undefined)
    reasons.push({ code: "reach-between", path: ["facts", "findings"], params: { cause: edge.cause } });
  return {
    options: new Map(moves.map((move) => [move.id, judgeSignal(knowledge, facts, move, moves)])),
    wording: wordOpenCase(knowledge, facts, inReach),
    reasons,
  };
}

type Move = { readonly id: string; readonly signal: string; readonly sum: number } & Apart;

function judgeSignal(
  knowledge: Knowledge,
  { findings }: NextQuestionFacts,
  { id, signal, sum, gap, pointed }: Move,
  moves: readonly Move[],
): OptionVerdict {
  const refuse = (code: string): OptionVerdict => ({
    defensible: false,
    why: { code, params: { signal, sum } },
  });
  if (knowledge.signals.get(signal)?.role !== "weighed") return refuse("signal-unweighed");
  if (knowledge.signals.get(signal)?.lookup === undefined) return refuse("signal-known");
  if (findings.some((finding) => finding.signal === signal)) return refuse("signal-answered");
  if (sum === 0) return refuse("signal-tells-nothing");
  const rival = moves.find((other) => other.id !== id && sum - other.sum < margins.lead);
  if (rival !== undefined) return refuse(rival.sum > sum ? "signal-tells-less" : "signal-lead-short");
  if (pointed < 2) return refuse("signal-one-sided");
  if (moves.some((other) => other.id !== id && other.pointed > 1 && other.gap >= gap))
    return refuse("signal-parts-less");
  return { defensible: true, why: { code: "signal-tells-most", params: { signal, sum } } };
}

/** How far the scores of the causes in reach lie apart when each answer in turn is put into the case, summed. */
function sumOfRanges(
  knowledge: Knowledge,
  { outcome, findings }: NextQuestionFacts,
  signal: string,
  inReach: readonly string[],
): number {
  const stated = findings.filter((finding) => finding.signal !== signal);
  const cases = (knowledge.signals.get(signal)?.values ?? []).map(({ id }): readonly WeighedCause[] => {
    const answer: Finding = { signal, value: id };
    return weighCase(knowledge, outcome, [...stated, answer]);
  });
  return inReach.reduce((sum, cause) => {
    const reached = cases.flatMap((list) => list.filter((entry) => entry.cause === cause));
    const scores = reached.map(({ score }) => score);
    return scores.length === 0 ? sum : sum + Math.max(...scores) - Math.min(...scores);
  }, 0);
}

/** How far the answers to a signal part the causes in reach, two by two, summed; and to how many of the causes an answer points. */
type Apart = { readonly gap: number; readonly pointed: number };

function standApart(
  knowledge: Knowledge,
  { outcome, findings }: NextQuestionFacts,
  signal: string,
  inReach: readonly string[],
): Apart {
  const stated = findings.filter((finding) => finding.signal !== signal);
  const scoresWith = (answer: readonly Finding[]) =>
    new Map(weighCase(knowledge, outcome, [...stated, ...answer]).map(({ cause, score }) => [cause, score]));
  const before = scoresWith([]);
  const gains = (knowledge.signals.get(signal)?.values ?? []).map(({ id }) => {
    const after = scoresWith([{ signal, value: id }]);
    return inReach.map((cause) => (after.get(cause) ?? 0) - (before.get(cause) ?? 0));
  });
  const pointed = new Set(
    gains.flatMap((row) => {
      const most = row.indexOf(Math.max(...row));
      const isAhead = row.every((gain, at) => at === most || (row[most] ?? 0) - gain >= margins.telling);
      return isAhead ? [most] : [];
    }),
  );
  let gap = 0;
  for (const [one] of inReach.entries())
    for (let other = one + 1; other < inReach.length; other += 1) {
      const leads = gains.map((row) => (row[one] ?? 0) - (row[other] ?? 0));
      gap += leads.length === 0 ? 0 : Math.max(...leads) - Math.min(...leads);
    }
  return { gap, pointed: pointed.size };
}

function wordOpenCase(
  knowledge: Knowledge,
  { outcome, findings, options }: NextQuestionFacts,
  inReach: readonly string[],
): Wording {
  const seen = knowledge.outcomes.get(outcome)?.name;
  return {
    stem: [
      ...(seen === undefined ? [] : [seen]),
      ...wordFindings(knowledge, findings),
      ...inReach.flatMap((cause) => knowledge.causes.get(cause)?.name ?? []),
    ],
    options: new Map(
      Object.entries(options).flatMap(([id, { signal }]) => {
        const label = knowledge.signals.get(signal)?.label;
        return label === undefined ? [] : [[id, label] as const];
      }),
    ),
  };
}

/** Whether no finding calls for a step at once by itself, and no two point straight to one cause: then there is nothing left to look up. */
function checkPatience({ pack, weights }: Knowledge, { findings }: NextQuestionFacts): readonly Issue[] {
  const pressing = findings.filter(({ signal, value }) =>
    pack.needs.some(
      ({ urgency, opens }) =>
        urgency < 2 &&
        opens.some(
          ({ all }) => all.length === 1 && all[0]?.signal === signal && all[0].values.includes(value),
        ),
    ),
  );
  const direct = findings.flatMap(({ signal, value }) =>
    (weights.get(`${signal}=${value}`) ?? []).filter(({ weight }) => weight >= margins.reach),
  );
  const twice = direct.filter(({ cause }, at) => direct.findIndex((row) => row.cause === cause) < at);
  return [
    ...pressing.map(({ signal }) => ({
      code: "finding-pressing",
      path: ["facts", "findings"],
      params: { signal },
    })),
    ...twice.map(({ cause }) => ({ code: "cause-plain", path: ["facts", "findings"], params: { cause } })),
  ];
}

function checkPlace(knowledge: Knowledge, { outcome, persona }: NextQuestionFacts): readonly Issue[] {
  const reasons: Issue[] = [];
  if (!knowledge.outcomes.has(outcome))
    reasons.push({ code: "outcome-unknown", path: ["facts", "outcome"], params: { outcome } });
  if (!knowledge.pack.personas.some(({ id }) => id === persona))
    reasons.push({ code: "persona-unknown", path: ["facts", "persona"], params: { persona } });
  return reasons;
}
