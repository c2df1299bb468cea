import type { Issue, Result } from "@plain-credit/core";
import type { PublicOption } from "../item/public-item.ts";

type Listing = { readonly id: string; readonly options: readonly PublicOption[] };

/** Whether every id listed in a field is an option, once. Codes: `option-unknown`, `option-duplicate`. */
export function checkListed(item: Listing, field: string, listed: readonly string[]): readonly Issue[] {
  const options = new Set(item.options.map((option) => option.id));
  return listed.flatMap((option, at): readonly Issue[] => {
    const params = { item: item.id, option: option.slice(0, 64) };
    if (!options.has(option)) return [{ code: "option-unknown", path: [field, at], params }];
    return listed.indexOf(option) === at ? [] : [{ code: "option-duplicate", path: [field, at], params }];
  });
}

/** Refuses a list or table longer than there are options before any of it is read, however long it is. Code: `choice-excess`. */
export function refuseExcess(
  item: Listing,
  input: unknown,
  field: string,
  most: number,
): Result<never, readonly Issue[]> | undefined {
  const given: unknown = typeof input === "object" && input !== null ? Reflect.get(input, field) : undefined;
  const count =
    typeof given !== "object" || given === null
      ? 0
      : Array.isArray(given)
        ? given.length
        : Object.keys(given).length;
  if (count <= most) return undefined;
  return { ok: false, error: [{ code: "choice-excess", path: [field], params: { item: item.id, count } }] };
}
