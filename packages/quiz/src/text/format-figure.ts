import type { Text } from "@plain-credit/core";

/** A number in figures as a sentence has it: thousands in groups, and no more decimals than it has, three at most: 3,600 · 1,100.16 · 0.045. No `Intl`: the bytes must be the same everywhere. */
export function figure(value: number): string {
  return grouped(inDecimals(value, 3).replace(/\.?0+$/, ""));
}

/** A number asked for, always with two decimals, in its unit: 259.20 元 / ¥259.20, 13.03%. */
export function formatFigure(value: number, unit: "yuan" | "percent"): Text {
  const digits = twoDecimals(value);
  if (unit === "percent") return { "zh-CN": `${digits}%`, en: `${digits}%` };
  return formatMoney(digits);
}

/** An amount in figures, with cents where it has any: 3,600 · 7,678.40. */
export function amount(value: number): string {
  return twoDecimals(value).replace(/\.00$/, "");
}

/** A number in figures with two decimals: 3,600.00. */
export function twoDecimals(value: number): string {
  return grouped(inDecimals(value, 2));
}

/** Money given in a story, with cents where it has any: 3,600 元 / ¥3,600. */
export function moneyOf(value: number): Text {
  return formatMoney(amount(value));
}

/** A rate given in a story, in percent: 0.045%. */
export function rateOf(percent: number): Text {
  return { "zh-CN": `${figure(percent)}%`, en: `${figure(percent)}%` };
}

/** A bare number given in a story: 12. */
export function countOf(value: number): Text {
  return { "zh-CN": figure(value), en: figure(value) };
}

/** A value as near as its cents allow; halves go up, also those that fall short by an error of the last bits. */
export function toCents(value: number): number {
  return Number(inDecimals(value, 2));
}

function formatMoney(digits: string): Text {
  return { "zh-CN": `${digits} 元`, en: `¥${digits}` };
}

function inDecimals(value: number, decimals: 2 | 3): string {
  const scale = decimals === 2 ? 100 : 1000;
  return (Math.round(value * scale + 1e-6) / scale).toFixed(decimals);
}

function grouped(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}
