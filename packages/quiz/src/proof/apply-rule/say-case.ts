import type { Constant, Text } from "@plain-credit/core";
import type { ConstantCase } from "../../item/facts/apply-rule-facts.ts";

/** A case as its row must read: the pack’s own words with the number of the case. */
export function sayCase({ applies, name, unit }: Constant, { value }: ConstantCase): Text {
  const row = applies?.row ?? name;
  const said = sayNumber(unit, value);
  return {
    "zh-CN": row["zh-CN"].replace("{value}", said["zh-CN"]),
    en: row.en.replace("{value}", said.en),
  };
}

function sayNumber(unit: Constant["unit"], value: number): Text {
  const plain = (text: string): Text => ({ "zh-CN": text, en: text });
  if (unit === "fraction") return plain(`${Number((value * 100).toFixed(1))}%`);
  if (unit === "clock-range") return sayHour(value / 60);
  if (unit === "times") return plain(String(value));
  if (unit === "days") return counted(value, "天", "day");
  if (unit === "years") return counted(value, "个月", "month");
  const grouped = Array.from(String(value))
    .map((digit, at, all) => (at > 0 && (all.length - at) % 3 === 0 ? `,${digit}` : digit))
    .join("");
  return { "zh-CN": `${grouped} 元`, en: `¥${grouped}` };
}

function counted(value: number, chinese: string, english: string): Text {
  return { "zh-CN": `${value} ${chinese}`, en: `${value} ${english}${value === 1 ? "" : "s"}` };
}

function sayHour(hour: number): Text {
  const shown = hour > 12 ? hour - 12 : hour;
  const part = (
    [
      [6, "凌晨", "in the morning"],
      [10, "早上", "in the morning"],
      [12, "上午", "in the morning"],
      [18, "下午", "in the afternoon"],
      [22, "晚上", "in the evening"],
      [24, "夜里", "at night"],
    ] as const
  ).find(([before]) => hour < before);
  return { "zh-CN": `${part?.[1] ?? ""} ${shown} 点`, en: `${shown} ${part?.[2] ?? ""}` };
}
