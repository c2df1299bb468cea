import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { GET } from "../app/api/v1/health/route.ts";
import { healthSchema } from "./health.ts";

test("the app says that it is well and what it serves, never from a cache", async () => {
  const response = GET();
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(healthSchema.parse(await response.json())).toMatchObject({
    status: "ok",
    packs: [{ id: "jiebei", version: jiebei.version }, { id: "card-limit" }],
    blueprints: expect.arrayContaining(["starter"]) as unknown,
  });
});
