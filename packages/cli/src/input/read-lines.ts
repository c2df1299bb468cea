import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** A line of a file with its number, from 1. */
export type Line = { readonly number: number; readonly text: string };

/** The lines of a file that hold anything, one after another, however long the file is. A file that cannot be read throws `UsageError`. */
export async function* readLines(terminal: Terminal, name: string): AsyncGenerator<Line> {
  const path = resolve(terminal.folder, name);
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined || entry.isDirectory()) throw unreadable(name);
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      number += 1;
      const bare = number === 1 ? text.replace(/^\ufeff/, "") : text;
      if (bare.trim() !== "") yield { number, text: bare };
    }
  } catch {
    throw unreadable(name);
  }
}

function unreadable(name: string): UsageError {
  return new UsageError(`The file ${name} cannot be read.`);
}
