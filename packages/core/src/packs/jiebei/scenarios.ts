import { callerScenarios } from "./scenarios-callers.ts";
import { moneyScenarios } from "./scenarios-money.ts";
import { recordScenarios } from "./scenarios-records.ts";

/** Situations that call for a first step; in their variants traps stand beside legitimate twins. */
export const scenarios = [...callerScenarios, ...recordScenarios, ...moneyScenarios] as const;
