import type { Issue, Text } from "@plain-credit/core";
import * as z from "zod/mini";
import type { SpotHarmFacts } from "../item/facts/spot-harm-facts.ts";
import type { Known } from "./clause-holds.ts";
import { harmInCase } from "./harm-in-case.ts";
import type { OpenFinding, OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import { signalsRead } from "./open-world.ts";
import type { Judgement, Prover } from "./prover.ts";
import { checkFindings, findingsShape } from "./stated-findings.ts";
import { checkScenario, wordScenario } from "./stated-scenario.ts";

/** Each option is worse, called for or beside the point in this case, and stays so whatever is left unsaid; the one that is what the question asks is defensible. */
export const proveSpotHarm: Prover<SpotHarmFacts> = {
  facts: z.strictObject({
    model: z.literal("spot-harm"),
    scenario: z.string(),
    variant: z.string(),
    persona: z.string(),
    parameters: z.record(z.string(), z.number()),
    findings: findingsShape,
    asked: z.enum(["worse", "called-for", "beside-the-point"]),
    options: z.record(
      z.string(),
      z.union([z.strictObject({ remedy: z.string() }), z.strictObject({ misconception: z.string() })]),
    ),
  }),
  judge: judgeSpotHarm,
};

/** What the question must say, so that it is the one that the facts tell of. */
const asking: Readonly<Record<SpotHarmFacts["asked"], Text>> = {
  worse: { "zh-CN": "更糟", en: "worse" },
  "called-for": { "zh-CN": "该做", en: "called for" },
  "beside-the-point": { "zh-CN": "用不上", en: "beside the point" },
};

function judgeSpotHarm(knowledge: Knowledge, facts: SpotHarmFacts): Judgement {
  const known = new Map(facts.findings.map(({ signal, value }) => [signal, value]));
  const openWorld = findOpenings(knowledge, facts, known);
  const unstated = openWorld.map(({ signal, value, keys }): Issue => ({
    code: "finding-unstated",
    path: ["facts", "findings"],
    params: { signal, value, keys: keys.join(" ") },
  }));
  const wording = wordScenario(knowledge, facts);
  return {
    options: judgeActions(knowledge, facts, known),
    openWorld,
    wording: { ...wording, stem: [...wording.stem, asking[facts.asked]] },
    reasons: [
      ...checkFindings(knowledge, facts.findings),
      ...checkScenario(knowledge, facts),
      ...checkUnclear(knowledge, facts, known),
      ...unstated,
    ],
  };
}

function judgeActions(
  knowledge: Knowledge,
  { options, asked, scenario }: SpotHarmFacts,
  known: Known,
): ReadonlyMap<string, OptionVerdict> {
  const stands = harmInCase(knowledge, scenario, known);
  return new Map(
    Object.entries(options).map(([id, option]) => {
      const { is, because } = stands(option);
      return [id, { defensible: is === asked, why: { code: because, params: { is, asked } } }];
    }),
  );
}

/** An option that is none of the three could not be told wrong in any way that the question allows for. */
function checkUnclear(knowledge: Knowledge, facts: SpotHarmFacts, known: Known): readonly Issue[] {
  const stands = harmInCase(knowledge, facts.scenario, known);
  return Object.entries(facts.options).flatMap(([id, option]) => {
    const { is, because } = stands(option);
    return is === "unclear"
      ? [{ code: "option-unclear", path: ["facts", "options", id], params: { because } }]
      : [];
  });
}

function findOpenings(knowledge: Knowledge, facts: SpotHarmFacts, known: Known): readonly OpenFinding[] {
  const tell = (now: Known) =>
    Object.values(facts.options)
      .map((option) => harmInCase(knowledge, facts.scenario, now)(option).is)
      .join(" ");
  const stated = tell(known);
  return [...signalsRead(knowledge, facts.options)]
    .filter((signal) => !known.has(signal))
    .flatMap((signal) =>
      (knowledge.signals.get(signal)?.values ?? []).flatMap(({ id: value }) => {
        const now = tell(new Map([...known, [signal, value]]));
        return now === stated ? [] : [{ signal, value, keys: now.split(" ") }];
      }),
    );
}
