import type * as z from "zod/mini";
import type { Issue } from "./issue.ts";
import { packSchema, type Pack } from "./pack.ts";
import type { Result } from "./result.ts";
import { toIssues } from "./to-issues.ts";

/** Reads a pack from JSON that was already parsed. All shape problems come back at once, each with its path; references are `buildGraph`'s. */
export function parsePack(input: unknown): Result<Pack, readonly Issue[]> {
  const parsed: z.core.util.SafeParseResult<Pack> = packSchema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: toIssues(parsed.error) };
}
