import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem } from "../../../test/linted-item.ts";

test("two distractors that diagnose the same are found", () => {
  const diagnoses = { type: "mistake", id: "hiding-away" } as const;
  const options = soundItem.options.map((option) => (option.id === "d" ? { ...option, diagnoses } : option));
  expect(rulesIn({ ...soundItem, options })).toEqual(inBoth(35));
});

test("a mistake and a misconception of one name are two things", () => {
  const diagnoses = { type: "misconception", id: "hiding-away" } as const;
  const options = soundItem.options.map((option) => (option.id === "d" ? { ...option, diagnoses } : option));
  expect(rulesIn({ ...soundItem, options })).toEqual([]);
});
