import { packJsonSchema, type Issue } from "@plain-credit/core";

type Schema = { readonly [keyword: string]: unknown };

/** What belongs at a path of a pack, from the description in the pack’s JSON Schema; undefined where it has none. */
export function fieldMeaning(path: Issue["path"]): string | undefined {
  const [first] = path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => within(schema, step)),
    [packJsonSchema()],
  );
  const description = first?.["description"];
  return typeof description === "string" ? description : undefined;
}

function within(schema: Schema, step: string | number): readonly Schema[] {
  const alternatives = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => schemasIn(schema[keyword]));
  const here = typeof step === "number" ? schemasIn(schema["items"]) : schemasIn(property(schema, step));
  return [...here, ...alternatives.flatMap((alternative) => within(alternative, step))];
}

function property({ properties }: Schema, name: string): unknown {
  return typeof properties === "object" && properties !== null && Object.hasOwn(properties, name)
    ? Reflect.get(properties, name)
    : undefined;
}

function schemasIn(value: unknown): readonly Schema[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => schemasIn(entry));
  return typeof value === "object" && value !== null ? [value as Schema] : [];
}
