import type { ItemType } from "@plain-credit/quiz";
import { expect, test } from "vitest";
import { itemOfEachType } from "../test/item-of-each-type.ts";
import { answerFormOf } from "./answer-forms.ts";

test.each<[ItemType, readonly string[]]>([
  ["single-choice", ["A ✓ Right", "B ✗ Not this one", "C ✗ Not this one"]],
  ["multiple-choice", ["A ✓ Right", "B ✓ Right", "C ✗ Not this one"]],
  ["true-false-grid", ["1 In his hands", "2 Not in his hands", "3 In his hands", "4 Not in his hands"]],
  ["ordering", [" Place 2", " Place 1", " Place 3", " Place 4"]],
  ["matching", ["1 Well founded", "2 No basis", "3 Do not do it"]],
  ["numeric", [" 14.6%"]],
])("%s opens part by part to what is right about it and why", (type, answers) => {
  const item = itemOfEachType[type];
  const { parts } = answerFormOf(type).solve(item);
  expect(parts.map(({ lead, answer }) => `${lead} ${answer.en}`)).toEqual(answers);
  for (const { id, reason } of parts)
    expect(reason).toBe(item.options.find((option) => option.id === id)?.rationale);
});
