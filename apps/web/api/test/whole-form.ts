import { assembleForm, type Form, type ItemType } from "@plain-credit/quiz";
import { knowledge } from "../knowledge.ts";

const wanted: readonly ItemType[] = ["single-choice", "true-false-grid", "ordering", "matching", "numeric"];

/** A paper of the whole subject that takes every shape of answer. */
export function wholeForm(): Form {
  for (let seed = 0; seed < 60; seed += 1) {
    const built = assembleForm(knowledge.graph, { blueprint: "full", seed: `whole-${seed}` });
    if (built.ok && wanted.every((type) => built.value.items.some((item) => item.type === type)))
      return built.value;
  }
  throw new Error("No paper of the whole subject takes every shape of answer.");
}
