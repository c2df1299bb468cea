import { withOptions } from "../change-item.ts";
import { lengthened } from "../clauses.ts";
import { lengthOf } from "../length-of.ts";
import { hasFigures, isChoice, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const stretched: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const one = dice.pick(shownOptions(item));
  const others = shownOptions(item).filter(({ id }) => id !== one.id);
  const shortest = Math.min(...others.map(({ text }) => lengthOf(text[locale], locale)));
  const least = shortest * 2 + 1 + dice.below(6);
  const text = lengthened(one.text[locale], locale, least, dice);
  return lengthOf(text, locale) < least ? undefined : withOptions(item, locale, { [one.id]: text });
};

const shrunk: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const one = dice.pick(shownOptions(item));
  const text =
    locale === "en" ? dice.pick(["Wait", "Save more", "Ask again"]) : dice.pick(["等等", "再借", "先不管"]);
  const others = shownOptions(item).filter(({ id }) => id !== one.id);
  const longest = Math.max(...others.map((other) => lengthOf(other.text[locale], locale)));
  if (longest <= 2 * lengthOf(text, locale)) return undefined;
  return withOptions(item, locale, { [one.id]: text });
};

/** 3: the longest option is more than twice as long as the shortest. */
export const unevenLengths = planterOf(3, { stretched, shrunk });
