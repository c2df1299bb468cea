import { PlainCreditError } from "@plain-credit/core";
import { check } from "./commands/check.ts";
import type { Command } from "./commands/command.ts";
import { coverage } from "./commands/coverage.ts";
import { diagnoseCase } from "./commands/diagnose-case.ts";
import { diff } from "./commands/diff.ts";
import { evaluate } from "./commands/evaluate.ts";
import { form } from "./commands/form.ts";
import { items } from "./commands/items.ts";
import { lint } from "./commands/lint.ts";
import { score } from "./commands/score.ts";
import { formatIssue } from "./format-issue.ts";
import { readOptions } from "./input/read-options.ts";
import { IssuesError } from "./issues-error.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const commands: ReadonlyMap<string, Command> = new Map(
  [check, coverage, form, items, score, lint, diagnoseCase, diff, evaluate].map((command) => [
    command.name,
    command,
  ]),
);

/** Runs `plain-credit` on its arguments: one JSON result out, problems as lines, and the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = commands.get(name ?? "");
  if (command === undefined) {
    terminal.complain(
      name === undefined || name === "--help" ? usage() : `There is no command "${name}".\n${usage()}`,
    );
    return name === "--help" ? 0 : 2;
  }
  try {
    return await command.run(readOptions(rest, command), terminal);
  } catch (error) {
    if (error instanceof IssuesError) {
      for (const issue of error.issues) terminal.complain(formatIssue(issue, error.subject));
      return 1;
    }
    if (error instanceof UsageError || PlainCreditError.isInstance(error)) {
      terminal.complain(`plain-credit ${command.name}: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

function usage(): string {
  const lines = [...commands.values()].map((command) => {
    const options = Object.entries(command.options).map(
      ([name, { type }]) => `[--${name}${type === "string" ? " …" : ""}]`,
    );
    const operands = (command.operands ?? []).map((operand) => `<${operand}>`);
    return `  plain-credit ${[command.name.padEnd(9), ...operands, ...options].join(" ")}\n      ${command.summary}\n`;
  });
  return `Usage:\n${lines.join("")}`;
}
