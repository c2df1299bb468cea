import { expect, test } from "vitest";
import { countGraphemes } from "./count-graphemes.ts";

test.each([
  ["", 0],
  ["额度", 2],
  ["12,000 元", 8],
  ["𠮷野家", 3],
  ["e\u0301te\u0301", 3],
  ["👍🏽", 1],
  ["👨‍👩‍👧", 1],
  ["🇨🇳🇬🇧", 2],
  ["葛\u{e0100}城", 2],
])("%s has %i characters", (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});
