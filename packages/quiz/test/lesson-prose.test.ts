import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { lessonFaults } from "./lesson-prose.ts";

test("every lesson covers exactly what its prose cites in both languages", () => {
  expect(lessonFaults(jiebei)).toEqual([]);
});

test("a lesson that covers one claim more is reported", () => {
  const [first, ...others] = jiebei.lessons;
  if (first === undefined) throw new Error("no lesson");
  const covers = { ...first.covers, claims: [...first.covers.claims, "C4.3"] };
  expect(lessonFaults({ ...jiebei, lessons: [{ ...first, covers }, ...others] })).toEqual([
    `${first.id} does not cite claim:C4.3`,
  ]);
});
