import type { Advice } from "./advice.ts";
import { knowledgeAdvice } from "./knowledge-advice.ts";
import { scenarioAdvice } from "./scenario-advice.ts";
import { shapeAdvice } from "./shape-advice.ts";
import { textAdvice } from "./text-advice.ts";
import { timeAdvice } from "./time-advice.ts";
import { weightAdvice } from "./weight-advice.ts";

const table: ReadonlyMap<string, Advice> = new Map(
  [shapeAdvice, textAdvice, knowledgeAdvice, weightAdvice, scenarioAdvice, timeAdvice].flatMap((advice) =>
    Object.entries(advice),
  ),
);

/** What to say of an issue with that code; undefined for codes that are not core’s. */
export function adviceOf(code: string): Advice | undefined {
  return table.get(code);
}
