import { withStem } from "../change-item.ts";
import { isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { stemParts } from "../stem-parts.ts";

const questions = {
  "zh-CN": [
    "下面哪一项不对？",
    "以下哪一项不属于这种情况？",
    "下列说法中，哪一个不正确？",
    "这时候哪一件事不该做？",
    "下面哪个不是原因？",
    "哪一项没有帮助？",
    "除了哪一项，其余都说得通？",
    "以下哪项与这件事无关，不用去管？",
    "哪句话并不成立？",
    "下列哪一种做法不可取？",
  ],
  en: [
    "Which of these is not right?",
    "Which of the following does not belong here?",
    "Which of these should not be done?",
    "Which one isn’t a reason?",
    "All of these fit except which one?",
    "Which of these would never help?",
    "Which one cannot be the cause?",
    "Which of these doesn’t hold?",
    "Which of the following is not among the reasons?",
    "What should one not do first?",
  ],
} as const;

const asked: Variant = (item, locale, dice) => {
  const parts = isChoice(item) ? stemParts(item.stem[locale], locale) : undefined;
  if (parts === undefined) return undefined;
  return withStem(item, locale, parts.before + dice.pick<string>(questions[locale]));
};

const negated = {
  "zh-CN": /[不没无非别未]|除了/,
  en: /\b(?:not|no|never|none|nothing|cannot|except|without)\b|n[’']t\b/i,
};

/** 12: a question asked in the negative, without emphasis. */
export const negativeStem = planterOf(12, { asked }, (item, locale) => {
  const parts = stemParts(item.stem[locale], locale);
  return parts !== undefined && !negated[locale].test(parts.question + parts.after);
});
