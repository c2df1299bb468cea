/** The places where two values of one shape differ, as paths: `text.en`, `values[yes].share`. Lists of things with ids are compared thing by thing, other lists as a whole. */
export function changedFields(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Array.isArray(before) && Array.isArray(after)) return changedEntries(before, after, path);
  if (!isObject(before) || !isObject(after)) return before === after ? [] : [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changedFields(before[key], after[key], path === "" ? key : `${path}.${key}`));
}

function changedEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): readonly string[] {
  const [old, current] = [byId(before), byId(after)];
  if (old === undefined || current === undefined)
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
  const ids = [...new Set([...old.keys(), ...current.keys()])];
  const changed = ids.flatMap((id) => changedFields(old.get(id), current.get(id), `${path}[${id}]`));
  const moved = [...old.keys()].join(" ") !== [...current.keys()].join(" ");
  return changed.length === 0 && moved ? [path] : changed;
}

/** The entries by id; undefined if some have none. */
function byId(entries: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const named = entries.flatMap((entry) => {
    const id = isObject(entry) ? entry["id"] : undefined;
    return typeof id === "string" ? [[id, entry] as const] : [];
  });
  return named.length === entries.length && named.length > 0 ? new Map(named) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
