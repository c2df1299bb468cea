import { callerScenarios } from "./scenarios-callers.ts";
import { debtScenarios } from "./scenarios-debts.ts";
import { favourScenarios } from "./scenarios-favours.ts";
import { moneyScenarios } from "./scenarios-money.ts";
import { purchaseScenarios } from "./scenarios-purchases.ts";
import { recordScenarios } from "./scenarios-records.ts";

/** Situations that call for a first step; in their variants traps stand beside legitimate twins. */
export const scenarios = [
  ...callerScenarios,
  ...favourScenarios,
  ...recordScenarios,
  ...moneyScenarios,
  ...debtScenarios,
  ...purchaseScenarios,
] as const;
