import { applyRule } from "./apply-rule/apply-rule.ts";
import { chooseFirstStep } from "./choose-first-step/choose-first-step.ts";
import { computeCost } from "./compute-cost/compute-cost.ts";
import { identifyCause } from "./identify-cause/identify-cause.ts";
import type { ItemModel } from "./item-model.ts";
import { judgeClaim } from "./judge-claim/judge-claim.ts";
import { matchSignal } from "./match-signal/match-signal.ts";
import { nextQuestion } from "./next-question/next-question.ts";
import { orderPlan } from "./order-plan/order-plan.ts";
import { readStatement } from "./read-statement/read-statement.ts";
import { refuteMyth } from "./refute-myth/refute-myth.ts";
import { rememberFamilies } from "./remember-families.ts";
import { sortControl } from "./sort-control/sort-control.ts";
import { spotHarm } from "./spot-harm/spot-harm.ts";
import { tellFraming } from "./tell-framing/tell-framing.ts";

/** Every item model by id. A new one is a folder and a line here. */
export const itemModels: ReadonlyMap<string, ItemModel> = new Map(
  [
    identifyCause,
    chooseFirstStep,
    judgeClaim,
    matchSignal,
    nextQuestion,
    orderPlan,
    refuteMyth,
    sortControl,
    spotHarm,
    tellFraming,
    computeCost,
    readStatement,
    applyRule,
  ].map((model) => [model.id, rememberFamilies(model)]),
);
