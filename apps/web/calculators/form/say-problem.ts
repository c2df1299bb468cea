import type { Locale } from "@plain-credit/core";
import type { Calculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { frameWordsOf } from "../frame-words.ts";
import type { Field, Problem } from "./field.ts";
import type { Written } from "./read-form.ts";

/** A problem as a sentence that names the entry, what was written, and the bound. */
export function sayProblem(
  problem: Problem,
  calculator: Calculator,
  written: Written,
  locale: Locale,
): string {
  const words = frameWordsOf(locale).problem;
  const field = calculator.fields.find(({ name }) => name === problem.field);
  const label = labelOf(calculator, problem.field, locale);
  const bound =
    field === undefined || problem.bound === undefined ? "" : sayBound(field, problem.bound, locale);
  switch (problem.code) {
    case "missing":
      return words.missing(label);
    case "unreadable":
      return field?.kind === "choice"
        ? words.choice(label)
        : words.unreadable(label, shorten(written[problem.field] ?? ""));
    case "below":
      return words.below(label, bound);
    case "above":
      return words.above(label, bound);
    case "not-whole":
      return words.notWhole(label);
    case "never-cleared":
      return words.neverCleared(label);
  }
}

/** The label of an entry, with that of its group where it stands in one: 第 2 笔 · 年化利率. */
function labelOf(calculator: Calculator, name: string, locale: Locale): string {
  const { fields, groups = {} } = calculator.words[locale];
  const before = calculator.fields.slice(0, calculator.fields.findIndex((field) => field.name === name) + 1);
  const group = before.reduce<string | undefined>((last, field) => groups[field.name] ?? last, undefined);
  const label = fields[name]?.label ?? name;
  return group === undefined ? label : `${group} · ${label}`;
}

function sayBound(field: Field, bound: number, locale: Locale): string {
  const { money, rate } = figureFormatsOf(locale);
  if (field.kind === "money") return money(bound);
  return field.kind === "count" ? String(bound) : rate(bound, 4);
}

function shorten(written: string): string {
  return written.length > 20 ? `${written.slice(0, 20)}…` : written;
}
