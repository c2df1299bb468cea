import { withStem } from "../change-item.ts";
import { lengthOf } from "../length-of.ts";
import { distractorsOf, isCannotTell, isChoice, keysOf } from "../options-of.ts";
import { withSentence } from "../stem-parts.ts";
import type { FormPlanter } from "./form-planter.ts";

const tellings = {
  "zh-CN": [
    (key: string) => `前面有位朋友照着「${key}」去做，事情就对了。`,
    (key: string) => `旁边那道题，该选的是「${key}」。`,
    (key: string) => `家里人早就知道：${key}。`,
    (key: string) => `刚刚才弄清楚一件事：${key}。`,
  ],
  en: [
    (key: string) => `A friend in another case went by “${key}”, and that was right.`,
    (key: string) => `In the question before, the right choice was “${key}”.`,
    (key: string) => `The family has long known this: ${key}.`,
    (key: string) => `One thing has just become clear: ${key}.`,
  ],
} as const;

/** Models whose keys say something; that a clue or a cause is named elsewhere tells nothing. */
const asserting = new Set(["choose-first-step", "spot-harm", "refute-myth"]);

/** 28: one question tells the answer to another. */
export const giveaway: FormPlanter = {
  rule: 28,
  plant: (form, locale, dice) => {
    const texts = (at: number) => form.items[at]?.options.map(({ text }) => text[locale]) ?? [];
    const told = form.items.flatMap((item, at) => {
      if (!isChoice(item) || !asserting.has(item.model)) return [];
      return keysOf(item)
        .filter((key) => !isCannotTell(key) && distractorsOf(item).length > 0)
        .map(({ text }) => text[locale])
        .filter((key) => lengthOf(key, locale) >= (locale === "en" ? 4 : 7))
        .filter((key) => form.items.every((_, other) => other === at || !texts(other).includes(key)))
        .map((key) => ({ at, key }));
    });
    if (told.length === 0) return undefined;
    const { at, key } = dice.pick(told);
    const others = form.items.flatMap((_, other) => (other === at ? [] : [other]));
    if (others.length === 0) return undefined;
    const teller = dice.pick(others);
    const sentence = dice.pick<(key: string) => string>(tellings[locale])(key);
    const items = form.items.map((item, place) =>
      place === teller ? withStem(item, locale, withSentence(item.stem[locale], locale, sentence)) : item,
    );
    return { form: { ...form, items }, variant: "told in a stem" };
  },
  clean: () => true,
};
