import type { Constant } from "../../model/constant.ts";
import type { Locale } from "../../model/text.ts";
import { constantOf, type ConstantId } from "./constant-of.ts";
import { numberInWords } from "./number-in-words.ts";

type CountId = ConstantId<"days" | "years" | "times">;

/** A constant in a text, by its id, and how it is told there when not in figures. */
export type PrintedConstant =
  | ConstantId
  | `${CountId} in words`
  | `${ConstantId<"times">} as adverb`
  | `${ConstantId<"times">}, the next`
  | `${ConstantId<"fraction">} in points`;

/**
 * A constant as the texts of this pack print it. In figures: 24%, 200,000 元 / ¥200,000, 2026-08-01, 12378, 22:00–8:00 / between 22:00 and 8:00; of days, years and times the number alone, since the counting word is the sentence's.
 * `in words`: 五 / five. `as adverb`: 两次 / twice. `the next`: 3 / 3rd, the one after so many. `in points`: 1, for 1 个百分点 / 1 percentage point.
 */
export function printConstant(printed: PrintedConstant, locale: Locale): string {
  const [, id = "", form] = /^([^ ,]+)(?:,? (.*))?$/.exec(printed) ?? [];
  const constant: Constant = constantOf(id as ConstantId);
  return tellings[form ?? ""]?.(Number(constant.value), locale) ?? inFigures(constant, locale);
}

const tellings: Readonly<Record<string, (value: number, locale: Locale) => string>> = {
  "in words": numberInWords,
  "as adverb": adverb,
  "the next": (count, locale) => (locale === "en" ? ordinal(count + 1) : String(count + 1)),
  "in points": percentage,
};

function inFigures({ unit, value }: Constant, locale: Locale): string {
  if (unit === "fraction") return `${percentage(Number(value))}%`;
  if (unit === "yuan") return locale === "en" ? `¥${grouped(value)}` : `${grouped(value)} 元`;
  if (unit === "clock-range" && locale === "en") return `between ${String(value).replace("–", " and ")}`;
  return String(value);
}

function percentage(fraction: number): string {
  return String(Math.round(fraction * 1_000_000) / 10_000);
}

function grouped(amount: number | string): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function adverb(count: number, locale: Locale): string {
  const words = numberInWords(count, locale);
  if (locale !== "en") return `${words}次`;
  return count === 1 ? "once" : count === 2 ? "twice" : `${words} times`;
}

function ordinal(count: number): string {
  const ending = Math.floor((count % 100) / 10) === 1 ? undefined : { 1: "st", 2: "nd", 3: "rd" }[count % 10];
  return `${count}${ending ?? "th"}`;
}
