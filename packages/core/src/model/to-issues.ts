import type * as z from "zod/mini";
import type { Issue } from "./issue.ts";

/** What a schema found wrong, as issues: `value-invalid`, `key-unknown`, `type-wrong` … with the path and zod's own parameters. */
export function toIssues(error: { readonly issues: readonly z.core.$ZodIssue[] }): readonly Issue[] {
  return error.issues.map((issue) => ({
    code: codes[issue.code],
    path: issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    params: paramsOf(issue),
  }));
}

const codes: Record<z.core.$ZodIssue["code"], string> = {
  invalid_type: "type-wrong",
  too_big: "value-excessive",
  too_small: "value-insufficient",
  invalid_format: "format-invalid",
  not_multiple_of: "step-wrong",
  unrecognized_keys: "key-unknown",
  invalid_union: "shape-unmatched",
  invalid_key: "key-invalid",
  invalid_element: "element-invalid",
  invalid_value: "value-unlisted",
  custom: "value-invalid",
};

/** Every code that `toIssues` gives. */
export const shapeCodes: readonly string[] = Object.values(codes);

function paramsOf(issue: z.core.$ZodIssue): Issue["params"] {
  switch (issue.code) {
    case "invalid_type":
      return { expected: issue.expected };
    case "invalid_value":
      return { allowed: issue.values.map(String).join(" | ") };
    case "unrecognized_keys":
      return { keys: issue.keys.join(", ") };
    case "too_big":
      return { maximum: Number(issue.maximum) };
    case "too_small":
      return { minimum: Number(issue.minimum) };
    case "invalid_format":
      return { format: issue.format };
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return {};
  }
}
