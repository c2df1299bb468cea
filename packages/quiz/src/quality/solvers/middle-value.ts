import { ratingSolver } from "./blind-solver.ts";
import { statedNumbers } from "./stated-numbers.ts";

/** Takes the option whose number is in the middle, where each option has one; else any. */
export const middleValue = ratingSolver("middle-value", ({ options, locale }) => {
  const values = options.flatMap((text) => statedNumbers(text[locale]).slice(0, 1));
  if (values.length < options.length) return options.map(() => 0);
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const above = values.filter((other) => other > value).length;
    return -Math.abs(below - above);
  });
});
