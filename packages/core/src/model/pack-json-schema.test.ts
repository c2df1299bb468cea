import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packJsonSchema } from "./pack-json-schema.ts";

test("every property of a pack says what it is for", () => {
  const undescribed = propertiesOf(packJsonSchema()).filter(
    ({ schema }) => typeof schema["description"] !== "string" || schema["description"].length < 5,
  );
  expect(undescribed.map(({ path }) => path)).toEqual([]);
});

test("a property without a description is found, however deep it stands", () => {
  const deep = { type: "object", properties: { list: { description: "A list", items: { anyOf: [bare] } } } };
  expect(propertiesOf(deep).map(({ path }) => path)).toEqual(["list", "list.name"]);
});

test("no field is read-only to whoever fills it in", () => {
  expect(JSON.stringify(packJsonSchema())).not.toContain("readOnly");
});

test("the schema that is shipped is the one that packs are read by", () => {
  // Red after a change that was meant? node packages/core/test/write-schema.ts
  const shipped: unknown = JSON.parse(
    readFileSync(new URL("../../pack.schema.json", import.meta.url), "utf8"),
  );
  expect(shipped).toEqual(packJsonSchema());
});

const bare = { properties: { name: { type: "string" } } };

type Schema = Readonly<Record<string, unknown>>;

/** Every property that a schema declares, at any depth, by its path. */
function propertiesOf(
  schema: Schema,
  path = "",
): readonly { readonly path: string; readonly schema: Schema }[] {
  return Object.entries(schema).flatMap(([key, part]) => {
    if (!isSchema(part)) return [];
    if (key !== "properties") return propertiesOf(part, path);
    return Object.entries(part).flatMap(([name, property]) => {
      if (!isSchema(property)) return [];
      const place = path === "" ? name : `${path}.${name}`;
      return [{ path: place, schema: property }, ...propertiesOf(property, place)];
    });
  });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
