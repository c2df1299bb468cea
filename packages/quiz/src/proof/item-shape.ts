import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { Item } from "../item/item.ts";

const textShape = z.strictObject({ "zh-CN": z.string(), en: z.string() });

const diagnosisShape = z.strictObject({ type: z.enum(["misconception", "mistake"]), id: z.string() });

const optionShape = z.strictObject({
  id: z.string(),
  text: textShape,
  rationale: textShape,
  claims: z.array(z.string()),
  diagnoses: z.optional(diagnosisShape),
  harmful: z.boolean(),
});

const tableShape = z.strictObject({
  caption: textShape,
  columns: z.array(textShape),
  rows: z.array(z.array(textShape)),
});

const headShape = {
  id: z.string(),
  model: z.string(),
  family: z.string(),
  objective: z.string(),
  level: z.literal([1, 2, 3]),
  seed: z.string(),
  facts: z.looseObject({ model: z.string() }),
  stem: textShape,
  table: z.optional(tableShape),
  rationale: textShape,
  options: z.array(optionShape),
};

const itemShape = z.discriminatedUnion("type", [
  z.strictObject({ ...headShape, type: z.literal("single-choice"), key: z.string() }),
  z.strictObject({ ...headShape, type: z.literal("multiple-choice"), key: z.array(z.string()) }),
  z.strictObject({
    ...headShape,
    type: z.literal("true-false-grid"),
    columns: z.strictObject({ yes: textShape, no: textShape }),
    key: z.array(z.string()),
  }),
  z.strictObject({
    ...headShape,
    type: z.literal("ordering"),
    key: z.array(z.string()),
    pairs: z.array(z.tuple([z.string(), z.string()])),
  }),
  z.strictObject({
    ...headShape,
    type: z.literal("matching"),
    choices: z.array(z.strictObject({ id: z.string(), text: textShape })),
    key: z.record(z.string(), z.string()),
  }),
  z.strictObject({
    ...headShape,
    type: z.literal("numeric"),
    unit: z.enum(["percent", "yuan", "months", "days"]),
    key: z.string(),
    values: z.record(z.string(), z.number()),
    tolerance: z.strictObject({ absolute: z.number(), relative: z.number() }),
  }),
]);

/** What keeps a value from being an item at all; empty for an item, whose facts are left to its prover. */
export function checkItemShape(item: Item): readonly Issue[] {
  const parsed = itemShape.safeParse(item);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    code: "item-malformed",
    path: issue.path.map(String),
    params: { problem: issue.code },
  }));
}
