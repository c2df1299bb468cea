import { issueCodes } from "@plain-credit/core";
import { expect, test } from "vitest";
import { adviceOf } from "./advice-of.ts";

test.each(issueCodes)("%s comes with a sentence on what is wrong and one on what to do", (code) => {
  const advice = adviceOf(code);
  const params = { id: "x", chinese: "1", english: "2", locale: "en" };
  expect(advice?.wrong(params)).toMatch(/^[A-Z“].+\.$/);
  expect(advice?.remedy).toMatch(/^[A-Z].+\.$/);
});

test("a code that is not core’s has none", () => {
  expect(adviceOf("blueprint-unknown")).toBeUndefined();
  expect(adviceOf("constructor")).toBeUndefined();
});
