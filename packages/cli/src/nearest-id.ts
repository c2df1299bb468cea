import type { Issue } from "@plain-credit/core";

/** The id of the innermost thing on a path through data that has one. */
export function nearestId(data: unknown, path: Issue["path"]): string | undefined {
  let [value, id]: [unknown, string | undefined] = [data, undefined];
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) break;
    value = Reflect.get(value, step);
    const own: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "id") : undefined;
    if (typeof own === "string") id = own;
  }
  return id;
}
