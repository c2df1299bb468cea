export { blueprintsOf, findBlueprint } from "./blueprints/blueprints.ts";
export { engineVersion } from "./engine-version.ts";

export { assembleForm } from "./forms/assemble-form.ts";
export {
  formReferenceSchema,
  parseFormReference,
  parseReferenceToken,
  toReferenceToken,
} from "./forms/form-reference.ts";
export { parseResponses } from "./forms/parse-responses.ts";
export { rebuildForm } from "./forms/rebuild-form.ts";
export { reportOn } from "./forms/report-on.ts";
export { scoreForm } from "./forms/score-form.ts";
export { seedTextSchema } from "./forms/seed-text.ts";
export { toPublicForm } from "./forms/to-public-form.ts";
export type { Blueprint, BlueprintPart } from "./forms/blueprint.ts";
export type { Form, FormReference, PublicForm } from "./forms/form.ts";
export type { RebuildFailure } from "./forms/rebuild-form.ts";
export type { CertaintyReport, FormScore, ItemResult, Report } from "./forms/report.ts";

export { generateItem } from "./item-models/generate-item.ts";
export { itemModels } from "./item-models/item-models.ts";
export type { Alarms, ItemFamily, ItemModel, ItemRequest } from "./item-models/item-model.ts";

export { itemTypeOf } from "./item-types/item-types.ts";
export { parseResponse } from "./item-types/parse-response.ts";
export { scoreItem } from "./item-types/score-item.ts";
export type { ItemTypeDefinition } from "./item-types/item-type.ts";

export type { ApplyRuleFacts } from "./item/facts/apply-rule-facts.ts";
export type { ChooseFirstStepFacts } from "./item/facts/choose-first-step-facts.ts";
export type { ComputeCostFacts } from "./item/facts/compute-cost-facts.ts";
export type { IdentifyCauseFacts } from "./item/facts/identify-cause-facts.ts";
export type { JudgeClaimFacts } from "./item/facts/judge-claim-facts.ts";
export type { MatchSignalFacts } from "./item/facts/match-signal-facts.ts";
export type { NextQuestionFacts } from "./item/facts/next-question-facts.ts";
export type { OrderPlanFacts } from "./item/facts/order-plan-facts.ts";
export type { ReadStatementFacts, StatementLine } from "./item/facts/read-statement-facts.ts";
export type { RefuteMythFacts } from "./item/facts/refute-myth-facts.ts";
export type { SortControlFacts } from "./item/facts/sort-control-facts.ts";
export type { SpotHarmFacts } from "./item/facts/spot-harm-facts.ts";
export type { TellFramingFacts } from "./item/facts/tell-framing-facts.ts";
export type { ItemFacts } from "./item/item-facts.ts";
export type { ItemTable } from "./item/item-table.ts";
export type {
  Diagnosis,
  Item,
  ItemType,
  MatchingItem,
  MultipleChoiceItem,
  NumericItem,
  Option,
  OrderingItem,
  SingleChoiceItem,
  TrueFalseGridItem,
} from "./item/item.ts";
export type { NumericUnit } from "./item/numeric-unit.ts";
export type { PublicItem, PublicItemOf, PublicOption } from "./item/public-item.ts";
export type {
  Answer,
  Certainty,
  ChoiceAnswer,
  GridAnswer,
  MatchingAnswer,
  NumericAnswer,
  OrderingAnswer,
  Response,
} from "./item/response.ts";
export type { Score } from "./item/score.ts";

export { proveKey } from "./proof/prove-key.ts";
export type { KeyProof, OpenFinding, OptionVerdict } from "./proof/key-proof.ts";
