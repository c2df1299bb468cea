import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { ComputeCostFacts } from "../item/facts/compute-cost-facts.ts";
import { formatFigure } from "../text/format-figure.ts";
import { dailySolutions } from "./cost/daily-solutions.ts";
import { debtSolutions } from "./cost/debt-solutions.ts";
import { evaluateWorking } from "./cost/evaluate-working.ts";
import { instalmentSolutions } from "./cost/instalment-solutions.ts";
import type { Given, SecondSolution } from "./cost/second-solution.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";

/** The one defensible number is what the second solution gives; every other has to come of the steps that its reason shows. */
export const proveComputeCost: Prover<ComputeCostFacts> = {
  facts: z.strictObject({
    model: z.literal("compute-cost"),
    kind: z.string(),
    claim: z.string(),
    persona: z.string(),
    telling: z.strictObject({ opening: z.number(), question: z.number() }),
    parameters: z.record(z.string(), z.number()),
    options: z.record(
      z.string(),
      z.strictObject({ way: z.string(), value: z.number(), working: z.string() }),
    ),
  }),
  judge: judgeComputeCost,
};

const solutions: Readonly<Record<string, SecondSolution>> = {
  ...dailySolutions,
  ...instalmentSolutions,
  ...debtSolutions,
};

/** Answers as near as this are taken for right; two options nearer than twice that overlap. */
const tolerances = { yuan: 1, percent: 0.05 };
/** The steps shown give the number shown: no further off than the halves that are rounded away. */
const slack = { yuan: 0.006, percent: 0.006 };

function judgeComputeCost(knowledge: Knowledge, facts: ComputeCostFacts): Judgement {
  const solution = solutions[facts.kind];
  if (solution === undefined)
    return {
      options: new Map(),
      wording: { stem: [], options: new Map() },
      reasons: [{ code: "kind-unknown", path: ["facts", "kind"], params: { kind: facts.kind } }],
    };
  const given: Given = (name) => facts.parameters[name] ?? Number.NaN;
  const right = solution.right(given);
  const options = Object.entries(facts.options);
  const worked = new Map(options.map(([id, option]) => [id, workAgain(solution, given, right, option)]));
  const persona = knowledge.pack.personas.find(({ id }) => id === facts.persona);
  return {
    options: new Map(
      options.map(([id, { value }]) => [id, verdictOn(value, right, tolerances[solution.unit])]),
    ),
    values: worked,
    wording: {
      stem: [...solution.states(given), ...(persona === undefined ? [] : [persona.name])],
      options: new Map([...worked].map(([id, value]) => [id, formatFigure(value, solution.unit)])),
      rationales: new Map(
        options.map(([id, { working, value }]) => [
          id,
          isBare(working) ? [] : [{ "zh-CN": working, en: working }, formatFigure(value, solution.unit)],
        ]),
      ),
    },
    reasons: [
      ...findStrangers(knowledge, facts, solution),
      ...findOverlaps(facts, 2 * tolerances[solution.unit]),
    ],
  };
}

/** A number taken as it stands, which has no steps to show. */
function isBare(working: string): boolean {
  return /^[\d,.]+%?$/.test(working);
}

function verdictOn(value: number, right: number, tolerance: number): OptionVerdict {
  const defensible = Math.abs(value - right) <= tolerance;
  return {
    defensible,
    why: { code: defensible ? "number-right" : "number-wrong", params: { value, right } },
  };
}

/** The number of an option, if its steps bear it out; else the one that they give. */
function workAgain(
  { unit, unwritten }: SecondSolution,
  given: Given,
  right: number,
  { way, value, working }: ComputeCostFacts["options"][string],
): number {
  const written = evaluateWorking(working) * (unit === "percent" ? 100 : 1);
  const due = way === "right" ? right : (unwritten?.[way]?.(given) ?? written);
  const exact = way === "right" || working === "";
  const steps = working === "" ? due : written;
  const off = Math.max(Math.abs(value - due), Math.abs(value - steps));
  if (off <= slack[unit]) return exact ? due : value;
  return Math.abs(value - due) > slack[unit] ? due : steps;
}

function findStrangers(
  { claims, pack }: Knowledge,
  { claim, persona, parameters }: ComputeCostFacts,
  { formula, constant }: SecondSolution,
): readonly Issue[] {
  const reasons: Issue[] = [];
  if (claims.get(claim)?.formulas?.includes(formula) !== true)
    reasons.push({ code: "formula-unclaimed", path: ["facts", "claim"], params: { claim, formula } });
  if (!pack.personas.some(({ id }) => id === persona))
    reasons.push({ code: "persona-unknown", path: ["facts", "persona"], params: { persona } });
  if (constant === undefined) return reasons;
  const held = pack.constants.find(({ id }) => id === constant.id)?.value;
  if (typeof held !== "number" || Math.abs(held * 100 - (parameters[constant.parameter] ?? 0)) > 1e-6)
    reasons.push({
      code: "constant-other",
      path: ["facts", "parameters", constant.parameter],
      params: { constant: constant.id, value: String(held) },
    });
  return reasons;
}

/** Options stand in order of size and so far apart that no answer could mean two of them. */
function findOverlaps({ options }: ComputeCostFacts, apart: number): readonly Issue[] {
  const values = Object.entries(options).map(([id, { value }]) => ({ id, value }));
  return values.flatMap(({ id, value }, at) => {
    const before = values[at - 1]?.value ?? Number.NEGATIVE_INFINITY;
    return value - before > apart
      ? []
      : [{ code: "option-overlapping", path: ["facts", "options", id], params: { option: id } }];
  });
}
