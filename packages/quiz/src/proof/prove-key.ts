import type { Issue, Pack } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { checkKey } from "./check-key.ts";
import { checkOptions } from "./check-options.ts";
import { checkWording } from "./check-wording.ts";
import { checkItemShape } from "./item-shape.ts";
import type { KeyProof } from "./key-proof.ts";
import { knowledgeOf } from "./knowledge.ts";
import { provers } from "./provers.ts";

/** Works the key out again from the item's facts and the raw pack, in code that shares nothing with the generators, and says for each option why it is defensible or not. What is no item, or of no known model, does not hold; nothing throws. */
export function proveKey(pack: Pack, item: Item): KeyProof {
  const malformed = checkItemShape(item);
  if (malformed.length > 0) return refuse(malformed);
  const knowledge = knowledgeOf(pack);
  const prover = provers.get(item.model);
  if (prover === undefined || item.facts.model !== item.model) {
    const params = { model: item.model, facts: item.facts.model };
    return refuse([{ code: "model-unproved", path: ["model"], params }]);
  }
  const judged = prover(knowledge, item);
  if (!judged.ok) return refuse(judged.error);
  const { options: verdicts, openWorld = [], wording, reasons: found } = judged.value;
  const untold = { defensible: false, why: { code: "option-untold", params: {} } };
  const options = item.options.map(({ id }) => ({ id, ...(verdicts.get(id) ?? untold) }));
  const keys = options.filter(({ defensible }) => defensible).map(({ id }) => id);
  const reasons = [
    ...found,
    ...checkOptions(knowledge, item),
    ...checkObjective(pack, item),
    ...checkKey(item, keys, judged.value),
    ...checkWording(item, wording),
  ];
  return { holds: reasons.length === 0, keys, options, openWorld, reasons };
}

function refuse(reasons: readonly Issue[]): KeyProof {
  return { holds: false, keys: [], options: [], openWorld: [], reasons };
}

function checkObjective({ objectives }: Pack, { objective }: Item): readonly Issue[] {
  if (objectives.some(({ id }) => id === objective)) return [];
  return [{ code: "objective-unknown", path: ["objective"], params: { objective } }];
}
