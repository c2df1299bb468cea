import type { Issue } from "@plain-credit/core";

/** A fault of an item's key, with the option that it concerns and what the key should be. */
export function complain(code: string, option: string, keys: string): Issue {
  return { code, path: ["key"], params: { option, keys } };
}
