import type { Parameter, Text } from "@plain-credit/core";

/** A whole number of a story in its unit: 12,000 元 / ¥12,000, 30 天 / 30 days. No `Intl`: the bytes must be the same everywhere. */
export function formatQuantity(value: number, unit: Parameter["unit"]): Text {
  const digits = groupThousands(value);
  switch (unit) {
    case "yuan":
      return { "zh-CN": `${digits} 元`, en: `¥${digits}` };
    case "days":
      return { "zh-CN": `${digits} 天`, en: value === 1 ? "1 day" : `${digits} days` };
    case "months":
      return { "zh-CN": `${digits} 个月`, en: value === 1 ? "1 month" : `${digits} months` };
    case "count":
      return { "zh-CN": digits, en: digits };
  }
}

function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
