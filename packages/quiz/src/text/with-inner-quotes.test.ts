import { expect, test } from "vitest";
import { withInnerQuotes } from "./with-inner-quotes.ts";

test("quotation marks inside a quotation become single", () => {
  expect(withInnerQuotes("Pay a “professional adviser”")).toBe("Pay a ‘professional adviser’");
});

test("corner brackets inside a quotation become double", () => {
  expect(withInnerQuotes("借呗是核心的「信用支付产品」")).toBe("借呗是核心的『信用支付产品』");
});

test("a quotation inside a quotation of the sentence has the outer brackets again", () => {
  expect(withInnerQuotes("他说「听见『停』就停」")).toBe("他说『听见「停」就停』");
});

test("a sentence without quotation marks stays as it is", () => {
  expect(withInnerQuotes("Don’t pay first")).toBe("Don’t pay first");
});
