import type { Item, ItemFacts, Option } from "../../../src/index.ts";
import { withOptions } from "../change-item.ts";
import { distractorsOf, hasFigures, isCannotTell, isChoice, keysOf } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const restated: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const [key] = keysOf(item);
  const other = dice.pick(distractorsOf(item));
  if (key === undefined || isCannotTell(other) || !("options" in item.facts)) return undefined;
  const stands: Readonly<Record<string, unknown>> = item.facts.options;
  const facts = { ...item.facts, options: { ...stands, [other.id]: stands[key.id] } } as ItemFacts;
  const text = locale === "en" ? `${key.text.en}, that is` : `${key.text["zh-CN"]}才对`;
  return { ...withOptions(item, locale, { [other.id]: text }), facts };
};

const keyMoved: Variant = (item, _, dice) => {
  if (item.type !== "single-choice") return undefined;
  const next = dice.pick(distractorsOf(item));
  return {
    ...item,
    key: next.id,
    options: item.options.map((option): Option => {
      if (option.id === item.key && next.diagnoses !== undefined)
        return { ...option, diagnoses: next.diagnoses };
      if (option.id !== next.id) return option;
      const { diagnoses: _diagnosis, ...right } = option;
      return right;
    }),
  };
};

const keyForgotten: Variant = (item, _, dice): Item | undefined => {
  if (item.type !== "multiple-choice" || item.key.length < 2) return undefined;
  const gone = dice.pick(item.key);
  const diagnoses = distractorsOf(item)[0]?.diagnoses;
  return {
    ...item,
    key: item.key.filter((id) => id !== gone),
    options: item.options.map((option) =>
      option.id === gone && diagnoses !== undefined ? { ...option, diagnoses } : option,
    ),
  };
};

/** 9: a distractor that holds on the stem’s facts. */
export const defensibleDistractor = planterOf(9, { restated, keyMoved, keyForgotten });
