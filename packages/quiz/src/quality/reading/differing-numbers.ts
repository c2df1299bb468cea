import type { Text } from "@plain-credit/core";
import { numbersIn, type Numbers } from "./numbers-in.ts";

/** The numbers that one language of a text has and the other lacks, empty where they agree. A number in digits may stand in words in the other language (三成, 30%; 8月1日, 1 August), and counts as often as it is written unless both hold the same numbers and one says one of them again. */
export function differingNumbers(text: Text): readonly number[] {
  const [chinese, english] = [numbersIn(text["zh-CN"], "zh-CN"), numbersIn(text.en, "en")];
  const unsaid = [...unsaidIn(english, chinese), ...unsaidIn(chinese, english)];
  if (holdsAll(english, chinese) && holdsAll(chinese, english)) return unsaid;
  return [...lackingIn(english, chinese), ...lackingIn(chinese, english), ...unsaid];
}

function holdsAll(other: Numbers, { figures }: Numbers): boolean {
  return figures.every((figure) => other.figures.some((candidate) => isSame(candidate, figure)));
}

function lackingIn(other: Numbers, { figures }: Numbers): readonly number[] {
  const left = [...other.figures];
  return figures.filter((figure) => {
    const at = left.findIndex((candidate) => isSame(candidate, figure));
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !other.words.some((word) => isSame(word, figure));
  });
}

/** Numbers in words are told more freely, so it is enough that the other language has them somehow. */
function unsaidIn(other: Numbers, { counted }: Numbers): readonly number[] {
  return counted.filter((number) => ![...other.figures, ...other.words].some((said) => isSame(said, number)));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
