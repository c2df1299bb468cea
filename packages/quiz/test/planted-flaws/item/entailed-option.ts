import { withOptions } from "../change-item.ts";
import { hasFigures, isCannotTell, isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const and = {
  "zh-CN": [
    (one: string) => `${one}，并且把结果记下来`,
    (one: string) => `${one}，同时告诉家里人`,
    (one: string) => `${one}，另外再等三天`,
    (one: string) => `${one}，而且收入也减少了`,
  ],
  en: [
    (one: string) => `${one} and tell the family`,
    (one: string) => `${one}, and also wait three days`,
    (one: string) => `${one}, and income has fallen too`,
    (one: string) => `${one} as well as a new phone`,
  ],
} as const;

const or = {
  "zh-CN": [
    (one: string) => `${one}，或者再等三天`,
    (one: string) => `${one}，或者找熟人问问`,
    (one: string) => `要么${one}，要么再等等`,
  ],
  en: [
    (one: string) => `${one} or wait three days`,
    (one: string) => `${one}, or else ask a friend`,
    (one: string) => `Either ${lower(one)} or wait a while`,
  ],
} as const;

const sooner = {
  "zh-CN": [(one: string) => `今天就${one}`, (one: string) => `马上${one}`],
  en: [(one: string) => `${one} today`, (one: string) => `${one} at once`],
} as const;

type Tellings = {
  readonly "zh-CN": readonly ((one: string) => string)[];
  readonly en: readonly ((one: string) => string)[];
};

function entailing(tellings: Tellings, models?: readonly string[]): Variant {
  return (item, locale, dice) => {
    if (!isChoice(item) || hasFigures(item, locale)) return undefined;
    if (item.model === "read-statement") return undefined;
    if (models !== undefined && !models.includes(item.model)) return undefined;
    const [one, other] = dice.shuffle(item.options.filter((option) => !isCannotTell(option)));
    if (one === undefined || other === undefined) return undefined;
    return withOptions(item, locale, { [other.id]: dice.pick(tellings[locale])(one.text[locale]) });
  };
}

/** 7: an option that another one entails. */
export const entailedOption = planterOf(7, {
  and: entailing(and),
  or: entailing(or),
  sooner: entailing(sooner, ["choose-first-step", "spot-harm"]),
});
