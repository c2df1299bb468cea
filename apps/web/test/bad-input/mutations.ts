import * as fc from "fast-check";

/** A text that was damaged on its way: one to three pieces cut out, doubled or replaced by anything that a text can hold. */
export function damagedText(text: string): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat({ max: text.length }),
    length: fc.nat({ max: 12 }),
    insert: fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "\0",
        "%",
        "%2",
        "%00",
        "%c0%af",
        "~",
        ".",
        "..",
        "/",
        "\\",
        "&",
        "=",
        "[]",
        '"',
        "-1",
        "1e999",
      ),
    ),
    twice: fc.boolean(),
  });
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) =>
    damages.reduce((damaged, { at, length, insert, twice }) => {
      const piece = twice ? damaged.slice(at, at + length) : "";
      return damaged.slice(0, at) + insert + piece + piece + damaged.slice(at + length);
    }, text),
  );
}

/** A JSON value in which one part, at any depth, is replaced by any JSON value, taken out, or put in twice. */
export function damagedJson(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  return fc
    .record({
      path: fc.constantFrom(...paths),
      change: fc.constantFrom("replace", "remove", "repeat"),
      replacement: fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom(null, 0, -1, 1e308, "", "a".repeat(5000), [], {}, [[]]),
      ),
    })
    .map(({ path, change, replacement }) => damagedAt(value, path, change, replacement));
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string, unknown>)[step], [...path, step])),
  ];
}

function damagedAt(value: unknown, path: Path, change: string, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const changed: unknown[] = [...(value as readonly unknown[])];
    const at = Number(step);
    if (rest.length > 0) changed[at] = damagedAt(changed[at], rest, change, replacement);
    else if (change === "remove") changed.splice(at, 1);
    else changed.splice(at, change === "repeat" ? 0 : 1, change === "repeat" ? changed[at] : replacement);
    return changed;
  }
  const changed: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && change === "remove") delete changed[step];
  else if (rest.length === 0 && change === "repeat") changed[`${step}2`] = changed[step];
  else changed[step] = damagedAt(changed[step], rest, change, replacement);
  return changed;
}
