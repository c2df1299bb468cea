import { describe, expect, test } from "vitest";
import * as unknown from "../app/api/[[...unknown]]/route.ts";
import * as forms from "../app/api/v1/forms/route.ts";
import * as health from "../app/api/v1/health/route.ts";
import * as openApi from "../app/api/v1/openapi.json/route.ts";
import * as pack from "../app/api/v1/packs/[pack]/route.ts";
import * as schema from "../app/api/v1/packs/[pack]/schema/route.ts";
import * as scores from "../app/api/v1/scores/route.ts";
import { readProblem } from "./test/read-problem.ts";

const posts = { forms, scores };
const gets = { health, openApi, pack, schema };

describe.each([...Object.entries(posts), ...Object.entries(gets)])("the address of %s", (name, route) => {
  const taken = name in posts ? "POST" : "GET";
  const handlers: Readonly<Record<string, unknown>> = route;
  // None of the handlers asked here reads its request.
  const answerTo = (method: string) => (handlers[method] as () => Response)();

  test("refuses every other method with a problem that names those it takes", async () => {
    for (const method of ["DELETE", "GET", "PATCH", "POST", "PUT"].filter((one) => one !== taken)) {
      const answer = answerTo(method);
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get("allow")).toContain(taken);
      await readProblem(answer);
    }
  });

  test("tells OPTIONS what it takes", () => {
    expect(answerTo("OPTIONS").headers.get("allow")).toContain(taken);
  });
});

test("an address that the API lacks is a problem, whatever the method", async () => {
  for (const handler of Object.values(unknown)) {
    const answer = handler();
    expect(answer.status).toBe(404);
    await readProblem(answer);
  }
});
