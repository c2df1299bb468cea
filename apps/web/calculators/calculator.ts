import type { Locale, Result } from "@plain-credit/core";
import type { Field, Problem } from "./form/field.ts";
import { readForm, type ValuesOf, type Written } from "./form/read-form.ts";

/** A table beside a result: a heading for each column, and rows that begin with their own. */
export type AnswerTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly folded?: true;
};

/** What a calculator says: figures, the most important first; the formula; the steps with numbers; by which convention; what follows. */
export type Answer = {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly convention: string;
  readonly formula: string;
  readonly steps: readonly string[];
  readonly meaning: string;
  readonly tables: readonly AnswerTable[];
};

/** What stands around a calculator in one language; `fields` by name, `groups` by the first field of each. */
export type CalculatorWords = {
  readonly title: string;
  readonly lead: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly groups?: Readonly<Record<string, string>>;
};

/** How an entry is named and explained, and its options. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
};

/** One calculator: its form, its words, and the answer to what was written into it. */
export type Calculator = {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly words: Readonly<Record<Locale, CalculatorWords>>;
  readonly answer: (written: Written, locale: Locale) => Result<Answer, readonly Problem[]>;
};

/** Puts a calculator together: `work` computes on what was read or says what does not fit; `tell` puts the figures into words. */
export function defineCalculator<const Fields extends readonly Field[], Figures>(parts: {
  readonly id: string;
  readonly fields: Fields;
  readonly words: Readonly<Record<Locale, CalculatorWords>>;
  readonly work: (values: ValuesOf<Fields>) => Result<Figures, readonly Problem[]>;
  readonly tell: (figures: Figures, locale: Locale) => Answer;
}): Calculator {
  const { id, fields, words, work, tell } = parts;
  return {
    id,
    fields,
    words,
    answer: (written, locale) => {
      const read = readForm(fields, written);
      const worked = read.ok ? work(read.value) : read;
      return worked.ok ? { ok: true, value: tell(worked.value, locale) } : worked;
    },
  };
}
