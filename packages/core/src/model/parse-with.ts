import type * as z from "zod/mini";
import type { Issue } from "./issue.ts";
import type { Result } from "./result.ts";
import { toIssues } from "./to-issues.ts";

/** The code of an input with so many problems that they cannot be listed. */
export const issuesExcessive = "issues-excessive";

/** What a schema reads from an input, or every problem at once; of more than a hundred thousand the one issue is `issues-excessive`. */
export function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, readonly Issue[]> {
  try {
    const parsed = schema.safeParse(input);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: toIssues(parsed.error) };
  } catch (error) {
    // zod hands on the issues of a list as arguments of one call, and a call takes only so many.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, error: [{ code: issuesExcessive, path: [], params: {} }] };
  }
}
