import type { Issue } from "./issue.ts";
import { packSchema, type Pack } from "./pack.ts";
import { parseWith } from "./parse-with.ts";
import type { Result } from "./result.ts";

/** Reads a pack from JSON that was already parsed. All shape problems come back at once, each with its path; references are `buildGraph`'s. */
export function parsePack(input: unknown): Result<Pack, readonly Issue[]> {
  return parseWith<Pack>(packSchema, input);
}
