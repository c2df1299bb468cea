import type { Constant, Text } from "@plain-credit/core";
import type { ConstantCase } from "../../item/facts/apply-rule-facts.ts";
import { sayDay } from "./say-day.ts";

/** A case as its row must read: the pack’s own words with the numbers of the case. */
export function sayCase({ applies, name, unit }: Constant, drawn: ConstantCase): Text {
  const row = applies?.row ?? name;
  if ("start" in drawn) {
    const [start, end] = [sayDay(drawn.start, false), sayDay(drawn.end, false)];
    return put(row, (text, locale) => text.replace("{start}", start[locale]).replace("{end}", end[locale]));
  }
  const said = sayNumber(unit, drawn.value);
  return put(row, (text, locale) => text.replace(/\{(?:value|elapsed)\}/, said[locale]));
}

function sayNumber(unit: Constant["unit"], value: number): Text {
  const plain = (text: string): Text => ({ "zh-CN": text, en: text });
  if (unit === "fraction") return plain(`${Number((value * 100).toFixed(1))}%`);
  if (unit === "clock-range")
    return plain(`${(value - (value % 60)) / 60}:${String(value % 60).padStart(2, "0")}`);
  if (unit === "times") return plain(String(value));
  if (unit === "years") return sayMonths(value);
  const grouped = Array.from(String(value))
    .map((digit, at, all) => (at > 0 && (all.length - at) % 3 === 0 ? `,${digit}` : digit))
    .join("");
  return { "zh-CN": `${grouped} 元`, en: `¥${grouped}` };
}

function sayMonths(months: number): Text {
  const [rest, years] = [months % 12, (months - (months % 12)) / 12];
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return {
    "zh-CN": `${years} 年零 ${rest} 个月`,
    en: `${plural(years, "year")} and ${plural(rest, "month")}`,
  };
}

function put(row: Text, fill: (text: string, locale: keyof Text) => string): Text {
  return { "zh-CN": fill(row["zh-CN"], "zh-CN"), en: fill(row.en, "en") };
}
