import { packJsonSchema, parsePack } from "@plain-credit/core";
import cardLimit from "@plain-credit/core/examples/card-limit.json" with { type: "json" };
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { GET as getPack } from "../app/api/v1/packs/[pack]/route.ts";
import { GET as getSchema } from "../app/api/v1/packs/[pack]/schema/route.ts";
import { readCodes } from "./test/read-problem.ts";

const contextOf = (pack: string) => ({ params: Promise.resolve({ pack }) });
const get = (headers: Readonly<Record<string, string>> = {}) => new Request("http://127.0.0.1/", { headers });

test("the pack parses as the pack that it is, and may be kept", async () => {
  const response = await getPack(get(), contextOf("jiebei"));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("cache-control")).toContain("public");
  expect(parsePack(await response.json())).toEqual({ ok: true, value: jiebei });
});

test("the example is served as it was written", async () => {
  expect(await (await getPack(get(), contextOf("card-limit"))).json()).toEqual(cardLimit);
  expect(await (await getSchema(get(), contextOf("card-limit"))).json()).toEqual(packJsonSchema());
});

test("the schema is the pack's JSON Schema, and may be kept", async () => {
  const response = await getSchema(get(), contextOf("jiebei"));
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  expect(response.headers.get("cache-control")).toContain("public");
  expect(await response.json()).toEqual(packJsonSchema());
});

test.each([
  ["the pack", getPack],
  ["the schema", getSchema],
] as const)("whoever has %s already is sent nothing, also by a weak tag", async (_title, handler) => {
  const tag = (await handler(get(), contextOf("jiebei"))).headers.get("etag") ?? "";
  for (const asked of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const response = await handler(get({ "if-none-match": asked }), contextOf("jiebei"));
    expect([response.status, await response.text()]).toEqual([304, ""]);
  }
  expect((await handler(get({ "if-none-match": '"other"' }), contextOf("jiebei"))).status).toBe(200);
});

test.each(["huabei", "", "__proto__", "..", "%00", "a".repeat(5000)])(
  "the pack %.20s is not found",
  async (pack) => {
    for (const handler of [getPack, getSchema]) {
      const response = await handler(get(), contextOf(pack));
      expect(response.status).toBe(404);
      expect(await readCodes(response)).toEqual(["pack-unknown"]);
    }
  },
);
