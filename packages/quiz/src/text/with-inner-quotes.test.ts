import { expect, test } from "vitest";
import { withInnerQuotes } from "./with-inner-quotes.ts";

test("quotation marks inside a quotation become single", () => {
  expect(withInnerQuotes("Pay a “professional adviser”")).toBe("Pay a ‘professional adviser’");
});

test("a sentence without quotation marks stays as it is", () => {
  expect(withInnerQuotes("Don’t pay first")).toBe("Don’t pay first");
});
