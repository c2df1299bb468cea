import type { Issue, Pack } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { checkKey } from "./check-key.ts";
import { checkOptions } from "./check-options.ts";
import { checkItemShape } from "./item-shape.ts";
import type { KeyProof } from "./key-proof.ts";
import { knowledgeOf } from "./knowledge.ts";
import { provers } from "./provers.ts";

/** Works the key out again from the item's facts and the raw pack, in code that shares nothing with the generators, and says for each option why it is defensible or not. What is no item, or of no known model, does not hold; nothing throws. */
export function proveKey(pack: Pack, item: Item): KeyProof {
  const malformed = checkItemShape(item);
  if (malformed.length > 0) return { holds: false, keys: [], options: [], openWorld: [], reasons: malformed };
  const knowledge = knowledgeOf(pack);
  const prover = provers.get(item.model);
  if (prover === undefined || item.facts.model !== item.model) {
    const params = { model: item.model, facts: item.facts.model };
    const reasons: readonly Issue[] = [{ code: "model-unproved", path: ["model"], params }];
    return { holds: false, keys: [], options: [], openWorld: [], reasons };
  }
  const judgement = prover(knowledge, item);
  const untold = { defensible: false, why: { code: "option-untold", params: {} } };
  const options = item.options.map(({ id }) => ({ id, ...(judgement.options.get(id) ?? untold) }));
  const keys = options.filter(({ defensible }) => defensible).map(({ id }) => id);
  const reasons = [
    ...judgement.reasons,
    ...checkOptions(knowledge, item),
    ...checkObjective(knowledge.pack, item),
    ...checkKey(item, keys),
  ];
  return { holds: reasons.length === 0, keys, options, openWorld: judgement.openWorld ?? [], reasons };
}

function checkObjective({ objectives }: Pack, { objective }: Item): readonly Issue[] {
  if (objectives.some(({ id }) => id === objective)) return [];
  return [{ code: "objective-unknown", path: ["objective"], params: { objective } }];
}
