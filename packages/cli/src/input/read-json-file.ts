import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const largest = 16 * 1024 * 1024;

/** The JSON in a file of at most 16 MiB, with or without a byte order mark; anything else throws `UsageError` with the reason. */
export async function readJsonFile(terminal: Terminal, name: string): Promise<unknown> {
  const path = resolve(terminal.folder, name);
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined || entry.isDirectory()) throw unreadable(name);
  if (entry.size > largest)
    throw new UsageError(`The file ${name} has ${entry.size} bytes; at most ${largest} are read.`);
  const bytes = await readStart(path).catch(() => {
    throw unreadable(name);
  });
  // A pipe or a device does not say beforehand how much it holds.
  if (bytes.length > largest)
    throw new UsageError(`The file ${name} has more bytes than the ${largest} that are read.`);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    throw new UsageError(
      `The file ${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The bytes of a file, one more than are allowed at most. */
async function readStart(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: largest })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function unreadable(name: string): UsageError {
  return new UsageError(`The file ${name} cannot be read.`);
}
