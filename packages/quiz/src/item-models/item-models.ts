import { chooseFirstStep } from "./choose-first-step/choose-first-step.ts";
import { identifyCause } from "./identify-cause/identify-cause.ts";
import type { ItemModel } from "./item-model.ts";
import { judgeClaim } from "./judge-claim/judge-claim.ts";
import { refuteMyth } from "./refute-myth/refute-myth.ts";

/** Every item model by id. A new one is a folder and a line here. */
export const itemModels: ReadonlyMap<string, ItemModel> = new Map(
  [identifyCause, chooseFirstStep, judgeClaim, refuteMyth].map((model) => [model.id, model]),
);
