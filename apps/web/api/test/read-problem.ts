import { expect } from "vitest";
import type * as z from "zod/mini";
import { problemSchema } from "../problem.ts";

/** The problem that an answer holds; fails unless it is one by its schema, its media type and its own word on the status. */
export async function readProblem(response: Response): Promise<z.infer<typeof problemSchema>> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

/** The codes of the issues that an answer lists, in its order. */
export async function readCodes(response: Response): Promise<readonly string[]> {
  return (await readProblem(response)).issues.map(({ code }) => code);
}
