import type { Issue, Text } from "@plain-credit/core";
import * as z from "zod/mini";
import type { ReadStatementFacts } from "../item/facts/read-statement-facts.ts";
import { formatFigure } from "../text/format-figure.ts";
import { statementTable } from "../text/statement-table.ts";
import { accountNames, costLineNames } from "../text/statement-words.ts";
import { evaluateWorking } from "./cost/evaluate-working.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";
import { costReadings } from "./statement/cost-readings.ts";
import { reportReadings } from "./statement/report-readings.ts";
import type { SecondReading } from "./statement/second-reading.ts";

const cell = z.union([z.string(), z.number()]);

/** What the lines of the paper say, read again; the table shown has to say the same, cell by cell. */
export const proveReadStatement: Prover<ReadStatementFacts> = {
  facts: z.strictObject({
    model: z.literal("read-statement"),
    kind: z.string(),
    claim: z.string(),
    persona: z.string(),
    telling: z.strictObject({ opening: z.number(), question: z.number() }),
    asked: z.record(z.string(), cell),
    lines: z.array(z.record(z.string(), cell)),
    options: z.record(
      z.string(),
      z.union([
        z.strictObject({ way: z.string(), value: z.number(), working: z.string() }),
        z.strictObject({ line: z.string() }),
      ]),
    ),
  }),
  judge: judgeReadStatement,
};

const readings: Readonly<Record<string, SecondReading>> = { ...costReadings, ...reportReadings };
const tolerances = { yuan: 1, percent: 0.05, times: 0, line: 0 };

function judgeReadStatement(knowledge: Knowledge, facts: ReadStatementFacts): Judgement {
  const reading = readings[facts.kind];
  if (reading === undefined)
    return {
      options: new Map(),
      wording: { stem: [], options: new Map() },
      reasons: [{ code: "kind-unknown", path: ["facts", "kind"], params: { kind: facts.kind } }],
    };
  const { paper, says, unit } = reading;
  const options = Object.entries(facts.options);
  const persona = knowledge.pack.personas.find(({ id }) => id === facts.persona);
  const question = says(facts.asked)[facts.telling.question];
  return {
    options: new Map(options.map(([id, option]) => [id, verdictOn(reading, facts, option)])),
    values: new Map(options.map(([id, option]) => [id, valueOf(reading, facts, option)])),
    wording: {
      stem: [...(question === undefined ? [] : [question]), ...(persona === undefined ? [] : [persona.name])],
      options: new Map(options.map(([id, option]) => [id, wordsOf(unit, option)])),
      rationales: new Map(
        options.map(([id, option]) => {
          const working = "line" in option ? "" : option.working;
          // A number taken as it stands has no steps to show.
          return [id, /^[\d,.]+%?$/.test(working) ? [] : [{ "zh-CN": working, en: working }]];
        }),
      ),
      table: statementTable(paper, facts.lines).rows,
    },
    reasons: [
      ...findStrangers(knowledge, facts, reading, question),
      ...(reading.coherent(facts.lines)
        ? []
        : [{ code: "statement-incoherent", path: ["facts", "lines"], params: { kind: facts.kind } }]),
      ...(paper === "costs" ? findDear(knowledge, facts) : []),
      ...findOverlaps(facts, 2 * tolerances[unit]),
    ],
  };
}

type Option = ReadStatementFacts["options"][string];

function verdictOn(
  { number, answers, unit }: SecondReading,
  { lines, asked }: ReadStatementFacts,
  option: Option,
): OptionVerdict {
  if ("line" in option) {
    const line = lines.find((one) => one.line === option.line);
    const defensible = line !== undefined && answers?.(line, lines, asked) === true;
    return {
      defensible,
      why: { code: defensible ? "line-right" : "line-other", params: { line: option.line } },
    };
  }
  const right = number?.(lines, asked) ?? Number.NaN;
  const defensible = Math.abs(option.value - right) <= tolerances[unit] + 1e-9;
  const params = { value: option.value, right };
  return { defensible, why: { code: defensible ? "number-right" : "number-wrong", params } };
}

/** The number that an option has to be: the one read again for the right way, else the one that its steps come to. */
function valueOf(
  { number, unit }: SecondReading,
  { lines, asked }: ReadStatementFacts,
  option: Option,
): number {
  if ("line" in option) return Number.NaN;
  if (option.way === "right") return number?.(lines, asked) ?? Number.NaN;
  if (unit === "times") return option.value;
  return evaluateWorking(option.working) * (unit === "percent" ? 100 : 1);
}

function wordsOf(unit: SecondReading["unit"], option: Option): Text {
  if ("line" in option)
    return (
      costLineNames[option.line] ?? accountNames[option.line] ?? { "zh-CN": option.line, en: option.line }
    );
  if (unit === "yuan" || unit === "percent") return formatFigure(option.value, unit);
  const { value } = option;
  return { "zh-CN": `${value} 次`, en: value === 1 ? "1 time" : `${value} times` };
}

function findStrangers(
  { claims, pack }: Knowledge,
  { claim, persona, telling }: ReadStatementFacts,
  { statement }: SecondReading,
  question: Text | undefined,
): readonly Issue[] {
  const reasons: Issue[] = [];
  if (claims.get(claim)?.statements?.includes(statement) !== true)
    reasons.push({ code: "statement-unclaimed", path: ["facts", "claim"], params: { claim, statement } });
  if (!pack.personas.some(({ id }) => id === persona))
    reasons.push({ code: "persona-unknown", path: ["facts", "persona"], params: { persona } });
  if (question === undefined)
    reasons.push({
      code: "question-unknown",
      path: ["facts", "telling", "question"],
      params: { question: telling.question },
    });
  return reasons;
}

/** A statement shown as an ordinary one keeps clear of the line of licensed lenders by half a point. */
function findDear({ pack }: Knowledge, { lines }: ReadStatementFacts): readonly Issue[] {
  const line = pack.constants.find(({ id }) => id === "licensed-lending-line")?.value;
  const cost = Number(lines.find((one) => one.line === "all-in")?.rate);
  return typeof line !== "number" || cost <= line * 100 - 0.5
    ? []
    : [{ code: "cost-above-line", path: ["facts", "lines"], params: { cost: String(cost) } }];
}

/** Numbers stand in order of size and so far apart that no answer could mean two of them. */
function findOverlaps({ options }: ReadStatementFacts, apart: number): readonly Issue[] {
  let before = Number.NEGATIVE_INFINITY;
  return Object.entries(options).flatMap(([id, option]) => {
    if ("line" in option) return [];
    const far = option.value - before > apart;
    before = option.value;
    return far
      ? []
      : [{ code: "option-overlapping", path: ["facts", "options", id], params: { option: id } }];
  });
}
