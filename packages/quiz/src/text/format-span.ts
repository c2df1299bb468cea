import type { Text } from "@plain-credit/core";

/** A span of whole days or years: 20 天 / 20 days, 5 年 / 5 years. */
export function formatSpan(value: number, unit: "days" | "years"): Text {
  return unit === "years"
    ? { "zh-CN": `${value} 年`, en: value === 1 ? "1 year" : `${value} years` }
    : { "zh-CN": `${value} 天`, en: value === 1 ? "1 day" : `${value} days` };
}
