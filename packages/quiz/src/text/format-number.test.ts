import { expect, test } from "vitest";
import { formatQuantity } from "./format-number.ts";

test("amounts are grouped by thousands and carry their unit, one day as one", () => {
  expect(formatQuantity(12_000, "yuan")).toEqual({ "zh-CN": "12,000 元", en: "¥12,000" });
  expect(formatQuantity(1_234_567, "yuan").en).toBe("¥1,234,567");
  expect(formatQuantity(900, "yuan").en).toBe("¥900");
  expect(formatQuantity(30, "days")).toEqual({ "zh-CN": "30 天", en: "30 days" });
  expect(formatQuantity(1, "days").en).toBe("1 day");
  expect(formatQuantity(1, "months")).toEqual({ "zh-CN": "1 个月", en: "1 month" });
  expect(formatQuantity(7, "months").en).toBe("7 months");
  expect(formatQuantity(3, "count")).toEqual({ "zh-CN": "3", en: "3" });
});
