import { expect, test } from "vitest";
import { amount, figure, formatFigure, moneyOf, rateOf, toCents } from "./format-figure.ts";

test("a number asked for has two decimals and its unit, in both languages", () => {
  expect(formatFigure(259.2, "yuan")).toEqual({ "zh-CN": "259.20 元", en: "¥259.20" });
  expect(formatFigure(1234567.891, "yuan").en).toBe("¥1,234,567.89");
  expect(formatFigure(13.0349, "percent")).toEqual({ "zh-CN": "13.03%", en: "13.03%" });
});

test("a half goes up, also where the last bits fall short of it", () => {
  // 0.045 × 365 is 16.425, or a trifle less in binary.
  expect(formatFigure(0.045 * 365, "percent").en).toBe("16.43%");
  expect(toCents(1.005)).toBe(1.01);
});

test("a number given has no more decimals than it has, money has cents or none", () => {
  expect(figure(0.045)).toBe("0.045");
  expect(figure(12)).toBe("12");
  expect(rateOf(14.6).en).toBe("14.6%");
  expect(amount(7678.4)).toBe("7,678.40");
  expect(moneyOf(3600)).toEqual({ "zh-CN": "3,600 元", en: "¥3,600" });
});
