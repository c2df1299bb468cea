import type { Result } from "@plain-credit/core";
import type { Item } from "@plain-credit/quiz";

/** An item from one line of NDJSON. Only what makes it an item is asked for, `id`, `type`, `stem` and `options`: to judge the rest, faulty as it may be, is what linting is for. Errors: `json-malformed`, `item-malformed`. */
export function readItem(line: string): Result<Item, "json-malformed" | "item-malformed"> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, error: "json-malformed" };
  }
  return isItem(value) ? { ok: true, value } : { ok: false, error: "item-malformed" };
}

function isItem(value: unknown): value is Item {
  if (typeof value !== "object" || value === null) return false;
  const { id, type, stem, options } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    typeof type === "string" &&
    typeof stem === "object" &&
    stem !== null &&
    Array.isArray(options)
  );
}
