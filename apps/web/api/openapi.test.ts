import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { GET } from "../app/api/v1/openapi.json/route.ts";

type Description = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

const routes = fileURLToPath(new URL("../app/api/v1", import.meta.url));
const description = (await GET(new Request("http://127.0.0.1/")).json()) as Description;

test("every route but the description itself is described with just the methods that it takes", async () => {
  const files = readdirSync(routes, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("route.ts"),
  );
  const served = await Promise.all(
    files.map(async (file) => {
      const { OPTIONS } = (await import(`${routes}/${file}`)) as { readonly OPTIONS: () => Response };
      const taken = OPTIONS().headers.get("allow")?.toLowerCase().split(", ") ?? [];
      return [
        `/${dirname(file).replaceAll(/\[(\w+)\]/g, "{$1}")}`,
        taken.filter((method) => method !== "head" && method !== "options"),
      ] as const;
    }),
  );
  const expected = served.filter(([path]) => path !== "/openapi.json");
  const described = Object.entries(description.paths).map(
    ([path, item]) => [path, Object.keys(item).filter((name) => name !== "parameters")] as const,
  );
  expect(new Map(described)).toEqual(new Map(expected));
});

test("every reference within the description leads somewhere, and every schema is led to", () => {
  const named = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(description.components.schemas)));
});

test("bodies are closed: a field too many is a mistake", () => {
  for (const name of ["FormsRequest", "ScoresRequest", "PublicForm", "Report", "Problem", "Health"])
    expect(description.components.schemas[name]).toMatchObject({
      type: "object",
      additionalProperties: false,
    });
});

test("operations have names of their own", () => {
  const names = [...JSON.stringify(description).matchAll(/"operationId":"(\w+)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
});
