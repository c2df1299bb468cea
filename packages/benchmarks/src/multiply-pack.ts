import { parsePack, type Pack } from "@plain-credit/core";

/** The pack and so many more of its like, each node renamed: a body of knowledge that many times the size. */
export function multiplyPack(pack: Pack, times: number): readonly Pack[] {
  return Array.from({ length: times }, (_, at) => (at === 0 ? pack : renamePack(pack, `-${at}`)));
}

/** Fields whose values are words of the model, never ids, though a node may be called the same. */
const enumerated = new Set([
  "verified",
  "tier",
  "kind",
  "support",
  "effect",
  "action",
  "unit",
  "control",
  "formulas",
  "statements",
]);

function renamePack(pack: Pack, suffix: string): Pack {
  const ids = new Set(
    Object.values(pack).flatMap((nodes: unknown) =>
      Array.isArray(nodes)
        ? nodes.flatMap((node: unknown) =>
            typeof node === "object" && node !== null && "id" in node && typeof node.id === "string"
              ? [node.id]
              : [],
          )
        : [],
    ),
  );
  const rename = (value: unknown, field: string): unknown => {
    if (typeof value === "string")
      return ids.has(value) && !enumerated.has(field) ? `${value}${suffix}` : value;
    if (Array.isArray(value)) return value.map((entry: unknown) => rename(entry, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]));
  };
  const renamed = rename(pack, "") as Pack;
  const parsed = parsePack({ ...renamed, id: `${pack.id}${suffix}` });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return parsed.value;
}
