import type { ApplyRuleFacts } from "./facts/apply-rule-facts.ts";
import type { ChooseFirstStepFacts } from "./facts/choose-first-step-facts.ts";
import type { ComputeCostFacts } from "./facts/compute-cost-facts.ts";
import type { IdentifyCauseFacts } from "./facts/identify-cause-facts.ts";
import type { JudgeClaimFacts } from "./facts/judge-claim-facts.ts";
import type { MatchSignalFacts } from "./facts/match-signal-facts.ts";
import type { NextQuestionFacts } from "./facts/next-question-facts.ts";
import type { OrderPlanFacts } from "./facts/order-plan-facts.ts";
import type { ReadStatementFacts } from "./facts/read-statement-facts.ts";
import type { RefuteMythFacts } from "./facts/refute-myth-facts.ts";
import type { SortControlFacts } from "./facts/sort-control-facts.ts";
import type { SpotHarmFacts } from "./facts/spot-harm-facts.ts";
import type { TellFramingFacts } from "./facts/tell-framing-facts.ts";

/** The private facts of an item, by model: what stem and options are told from, and the key proved from. `options` says what each option stands for. */
export type ItemFacts =
  | IdentifyCauseFacts
  | ChooseFirstStepFacts
  | JudgeClaimFacts
  | MatchSignalFacts
  | NextQuestionFacts
  | OrderPlanFacts
  | ReadStatementFacts
  | RefuteMythFacts
  | SortControlFacts
  | SpotHarmFacts
  | TellFramingFacts
  | ComputeCostFacts
  | ApplyRuleFacts;
