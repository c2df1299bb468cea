import { distractorsOf, isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const copied: Variant = (item, _, dice) => {
  if (!isChoice(item)) return undefined;
  const [one, other] = dice.shuffle(distractorsOf(item));
  const diagnoses = one?.diagnoses;
  if (diagnoses === undefined || other === undefined) return undefined;
  return {
    ...item,
    options: item.options.map((option) => (option.id === other.id ? { ...option, diagnoses } : option)),
  };
};

/** 35: two distractors that diagnose the same. */
export const sameDiagnosis = planterOf(35, { copied });
