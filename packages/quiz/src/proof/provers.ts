import { proveApplyRule } from "./apply-rule.ts";
import { proveChooseFirstStep } from "./choose-first-step.ts";
import { proveComputeCost } from "./compute-cost.ts";
import { proveIdentifyCause } from "./identify-cause.ts";
import { proveJudgeClaim } from "./judge-claim.ts";
import { proveMatchSignal } from "./match-signal.ts";
import { proveNextQuestion } from "./next-question.ts";
import { proveOrderPlan } from "./order-plan.ts";
import { anyProver, type AnyProver } from "./prover.ts";
import { proveReadStatement } from "./read-statement.ts";
import { proveRefuteMyth } from "./refute-myth.ts";
import { proveSortControl } from "./sort-control.ts";
import { proveSpotHarm } from "./spot-harm.ts";
import { proveTellFraming } from "./tell-framing.ts";

/** Every prover, by the item model whose items it solves. A new one is a file and a line here. */
export const provers: ReadonlyMap<string, AnyProver> = new Map([
  ["identify-cause", anyProver(proveIdentifyCause)],
  ["apply-rule", anyProver(proveApplyRule)],
  ["choose-first-step", anyProver(proveChooseFirstStep)],
  ["judge-claim", anyProver(proveJudgeClaim)],
  ["refute-myth", anyProver(proveRefuteMyth)],
  ["compute-cost", anyProver(proveComputeCost)],
  ["read-statement", anyProver(proveReadStatement)],
  ["match-signal", anyProver(proveMatchSignal)],
  ["next-question", anyProver(proveNextQuestion)],
  ["order-plan", anyProver(proveOrderPlan)],
  ["sort-control", anyProver(proveSortControl)],
  ["spot-harm", anyProver(proveSpotHarm)],
  ["tell-framing", anyProver(proveTellFraming)],
]);
