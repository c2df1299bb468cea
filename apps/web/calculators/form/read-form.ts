import type { Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { Field, Problem } from "./field.ts";
import { readQuantity, type Quantity } from "./read-quantity.ts";

type ValueOf<F extends Field> = F extends {
  readonly kind: "choice";
  readonly options: readonly (infer Option)[];
}
  ? Option
  : F extends { readonly kind: "quantity" }
    ? Quantity
    : number;

/** What a form's entries are once read: an optional one may be undefined. */
export type ValuesOf<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as F["name"]]: F extends { readonly optional: true }
    ? ValueOf<F> | undefined
    : ValueOf<F>;
};

/** The entries of a form as they were written, by name. */
export type Written = Readonly<Record<string, string | undefined>>;

/** Reads every entry of a form; the problems come back at once, in the order of the fields. */
export function readForm<const Fields extends readonly Field[]>(
  fields: Fields,
  written: Written,
): Result<ValuesOf<Fields>, readonly Problem[]> {
  const read = formSchema(fields).safeParse(written);
  if (read.success) return { ok: true, value: read.data as ValuesOf<Fields> };
  return {
    ok: false,
    error: read.error.issues.flatMap((issue) =>
      issue.code === "custom" ? [{ field: String(issue.path[0]), ...(issue.params as Fault) }] : [],
    ),
  };
}

type Fault = Omit<Problem, "field">;

function formSchema(fields: readonly Field[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])));
}

function fieldSchema(field: Field) {
  return z.pipe(
    z.optional(z.string()),
    z.transform((text: string | undefined, context) => {
      const { value, fault } = readEntry(field, text ?? "");
      if (fault !== undefined) context.issues.push({ code: "custom", input: text, params: fault });
      return value;
    }),
  );
}

function readEntry(field: Field, text: string): { readonly value?: unknown; readonly fault?: Fault } {
  if (text.trim() === "") return field.optional === true ? {} : { fault: { code: "missing" } };
  if (field.kind === "choice")
    return field.options.includes(text) ? { value: text } : { fault: { code: "unreadable" } };
  const quantity = readQuantity(text);
  if (quantity === undefined) return { fault: { code: "unreadable" } };
  if (field.kind === "quantity") return { value: quantity };
  const expected = { money: "yuan", percent: "percent", count: "count" } as const;
  if (quantity.unit !== undefined && quantity.unit !== expected[field.kind])
    return { fault: { code: "unreadable" } };
  const value = field.kind === "percent" ? quantity.value / 100 : quantity.value;
  if (value < field.least) return { fault: { code: "below", bound: field.least } };
  if (value > field.most) return { fault: { code: "above", bound: field.most } };
  if (field.kind === "count" && !Number.isInteger(value)) return { fault: { code: "not-whole" } };
  return { value };
}
