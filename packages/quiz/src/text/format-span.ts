import type { Constant, Text } from "@plain-credit/core";

/** A span of whole days or years: 20 天 / 20 days, 5 年 / 5 years. */
export function formatSpan(value: number, unit: Constant["unit"]): Text {
  return unit === "years"
    ? { "zh-CN": `${value} 年`, en: value === 1 ? "1 year" : `${value} years` }
    : { "zh-CN": `${value} 天`, en: value === 1 ? "1 day" : `${value} days` };
}

/** Months as years and months: 5 年零 3 个月 / 5 years and 3 months. */
export function formatElapsed(months: number): Text {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const span = formatSpan(years, "years");
  return {
    "zh-CN": `${span["zh-CN"]}零 ${rest} 个月`,
    en: `${span.en} and ${rest === 1 ? "1 month" : `${rest} months`}`,
  };
}
