import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../src/run-command-line.ts";

/** What a command did: its exit code, what it wrote to stdout and what it complained of on stderr. */
export type Outcome = { readonly code: number; readonly written: string; readonly complaints: string };

/** A folder of its own with files to name in arguments, and a way to run `plain-credit` in it. */
export type Folder = {
  readonly path: string;
  readonly write: (name: string, content: unknown) => void;
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
};

/** Makes an empty folder under the system's one for temporary files. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "plain-credit-"));
  return {
    path,
    write: (name, content) =>
      writeFileSync(join(path, name), typeof content === "string" ? content : JSON.stringify(content)),
    run: async (...args) => {
      const [written, complaints]: [string[], string[]] = [[], []];
      const code = await runCommandLine(args, {
        write: async (text) => void written.push(text),
        complain: (text) => void complaints.push(text),
        folder: path,
      });
      return { code, written: written.join(""), complaints: complaints.join("") };
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
