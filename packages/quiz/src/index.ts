export { blueprints } from "./blueprints/blueprints.ts";
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
export type { Blueprint } from "./forms/blueprint.ts";
export type { Form, FormReference, PublicForm } from "./forms/form.ts";
export type { RebuildFailure } from "./forms/rebuild-form.ts";
export type { FormScore, ItemResult, Report } from "./forms/report.ts";

export { generateItem } from "./item-models/generate-item.ts";
export { itemModels } from "./item-models/item-models.ts";
export type { ItemFamily, ItemModel, ItemRequest } from "./item-models/item-model.ts";

export { itemTypeOf } from "./item-types/item-types.ts";
export { parseResponse } from "./item-types/parse-response.ts";
export { scoreItem } from "./item-types/score-item.ts";
export type { ItemTypeDefinition } from "./item-types/item-type.ts";

export type { Diagnosis, Item, ItemType, MultipleChoiceItem, Option, SingleChoiceItem } from "./item/item.ts";
export type {
  ChooseFirstStepFacts,
  IdentifyCauseFacts,
  ItemFacts,
  JudgeClaimFacts,
  RefuteMythFacts,
} from "./item/item-facts.ts";
export type { PublicItem } from "./item/public-item.ts";
export type { Response } from "./item/response.ts";
export type { Score } from "./item/score.ts";

export { proveKey } from "./proof/prove-key.ts";
export type { KeyProof, OpenFinding, OptionVerdict } from "./proof/key-proof.ts";
