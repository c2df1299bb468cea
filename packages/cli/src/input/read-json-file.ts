import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const largest = 16 * 1024 * 1024;

/** The JSON in a file of at most 16 MiB; anything else throws `UsageError` with the reason. */
export async function readJsonFile(terminal: Terminal, name: string): Promise<unknown> {
  const path = resolve(terminal.folder, name);
  const size = await stat(path).then(
    (entry) => entry.size,
    () => undefined,
  );
  if (size === undefined) throw new UsageError(`The file ${name} cannot be read.`);
  if (size > largest)
    throw new UsageError(`The file ${name} has ${size} bytes; at most ${largest} are read.`);
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    throw new UsageError(
      `The file ${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
