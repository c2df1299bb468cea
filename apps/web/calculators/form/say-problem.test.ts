import { expect, test } from "vitest";
import { debtOrder } from "../debt-order/debt-order.ts";
import { prepaymentCalculator } from "../prepayment/prepayment.ts";
import { sayProblem } from "./say-problem.ts";

test("a problem names the entry and the bound in its own unit", () => {
  expect(sayProblem({ field: "budget", code: "below", bound: 1200 }, debtOrder, {}, "zh-CN")).toBe(
    "「每月的钱 · 每月一共能拿出多少还债（元）」太小了，最少填 1,200 元。",
  );
  expect(sayProblem({ field: "rate", code: "above", bound: 2 }, prepaymentCalculator, {}, "en")).toBe(
    "“Annual rate (%)” is too large: at most 200%.",
  );
  expect(sayProblem({ field: "after", code: "above", bound: 11 }, prepaymentCalculator, {}, "en")).toBe(
    "“Cleared after instalment number” is too large: at most 11.",
  );
});

test("one of several like entries is told apart by its group", () => {
  expect(sayProblem({ field: "debt2-rate", code: "missing" }, debtOrder, {}, "zh-CN")).toBe(
    "「第 2 笔 · 年化利率（%）」还空着。",
  );
});

test("what cannot be read is quoted, and no longer than it takes to find it", () => {
  const problem = { field: "principal", code: "unreadable" } as const;
  expect(sayProblem(problem, prepaymentCalculator, { principal: "15,5" }, "en")).toContain("“15,5”");
  expect(sayProblem(problem, prepaymentCalculator, { principal: "x".repeat(500) }, "en")).toContain(
    `“${"x".repeat(20)}…”`,
  );
});
