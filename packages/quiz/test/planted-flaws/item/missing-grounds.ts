import type { Option } from "../../../src/index.ts";
import { retold } from "../change-item.ts";
import { distractorsOf, isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

function changed(change: (option: Option, locale: "zh-CN" | "en") => Option, wrongOnly = false): Variant {
  return (item, locale, dice) => {
    const pool = wrongOnly && isChoice(item) ? distractorsOf(item) : item.options;
    const one = dice.pick(pool);
    return {
      ...item,
      options: item.options.map((option) => (option === one ? change(option, locale) : option)),
    };
  };
}

const undiagnosed = (option: Option): Option => {
  const { diagnoses: _diagnosis, ...rest } = option;
  return rest;
};

/** 30: an option without rationale or claim, or a wrong answer that diagnoses nothing. */
export const missingGrounds = planterOf(30, {
  noRationale: changed((option, locale) => ({ ...option, rationale: retold(option.rationale, locale, "") })),
  blankRationale: changed((option, locale) => ({
    ...option,
    rationale: retold(option.rationale, locale, "  "),
  })),
  noClaim: changed((option) => ({ ...option, claims: [] })),
  undiagnosed: changed(undiagnosed, true),
});
