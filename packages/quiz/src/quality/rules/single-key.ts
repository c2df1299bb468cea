import { nearestOption } from "../../item-types/numeric/nearest-option.ts";
import type { Item } from "../../item/item.ts";
import { proveKey } from "../../proof/prove-key.ts";
import { rightIds, type ItemView } from "../item-view.ts";
import type { ItemRule } from "./item-rule.ts";

/** 8: exactly one key, or exactly the set of keys that the type asks for; with the pack, exactly as many as the second solver finds. */
export const singleKey: ItemRule = {
  rule: 8,
  severity: "E",
  find: (view) => keyFault(view) ?? proofFault(view),
};

function keyFault({ item, options }: ItemView): string | undefined {
  const ids = options.map(({ id }) => id);
  if (ids.length < 2) return "fewer than two options";
  if (new Set(ids).size < ids.length) return "two options of one id";
  const keys = rightIds(item);
  if (keys.length === 0) return "no key";
  if (keys.some((key) => !ids.includes(key))) return `the key ${keys.join(", ")} is no option`;
  if (new Set(keys).size < keys.length) return `the key ${keys.join(", ")} repeats itself`;
  return byType(item, keys, ids);
}

function byType(item: Item, keys: readonly string[], ids: readonly string[]): string | undefined {
  switch (item.type) {
    case "single-choice":
      return typeof item.key === "string" ? undefined : `${keys.length} keys`;
    case "multiple-choice":
      return Array.isArray(item.key) ? undefined : "the key is no list";
    case "true-false-grid":
      return keys.length === ids.length ? "every row is right" : undefined;
    case "ordering":
      return orderFault(item, keys, ids);
    case "matching":
      return matchFault(item, ids);
    case "numeric":
      return valueFault(item, ids);
    default:
      return "no known type";
  }
}

function orderFault(
  { pairs }: Item & { readonly type: "ordering" },
  keys: readonly string[],
  ids: readonly string[],
): string | undefined {
  if (keys.length < ids.length) return "the order leaves a step out";
  if (!Array.isArray(pairs) || pairs.length === 0) return "no pair is in order";
  const turned = pairs.find(
    (pair) => !Array.isArray(pair) || keys.indexOf(String(pair[0])) >= keys.indexOf(String(pair[1])),
  );
  return turned && `the key turns ${String(turned)} round`;
}

function matchFault(
  { key, choices }: Item & { readonly type: "matching" },
  ids: readonly string[],
): string | undefined {
  const known = Array.isArray(choices) ? choices.map((choice) => String(choice?.id)) : [];
  const lost = ids.find((id) => !known.includes(String(key?.[id])));
  return lost && `prompt ${lost} has no choice`;
}

function valueFault(item: Item & { readonly type: "numeric" }, ids: readonly string[]): string | undefined {
  const values = typeof item.values === "object" && item.values !== null ? item.values : {};
  if (ids.some((id) => !Number.isFinite(values[id]))) return "an option without a number";
  const tolerance = item.tolerance ?? { absolute: 0, relative: 0 };
  const same = ids.find(
    (id) => id !== item.key && nearestOption({ ...item, tolerance, values }, Number(values[id])) === item.key,
  );
  return same && `${same} counts as the key`;
}

/** The second solver says which options are right of a choice; for other types it is asked whether the key holds. */
function proofFault({ item, pack }: ItemView): string | undefined {
  if (pack === undefined || (item.type !== "single-choice" && item.type !== "multiple-choice"))
    return undefined;
  const proof = proveKey(pack, item);
  if (proof.options.length === 0) return undefined;
  if (proof.keys.length === 0) return "the facts bear out no option";
  if (item.type === "single-choice" && proof.keys.length > 1) return `${proof.keys.join(", ")} are right`;
  return undefined;
}
