#!/usr/bin/env node
import { runCommandLine } from "./run-command-line.ts";

// A reader that has seen enough (`… | head`) closes the pipe; there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (text) =>
    new Promise((resolve, reject) =>
      process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve())),
    ),
  complain: (text) => process.stderr.write(text),
  folder: process.env["INIT_CWD"] ?? process.cwd(),
});

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE";
}
