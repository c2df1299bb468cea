import { parseArgs } from "node:util";
import type { Command, Options } from "../commands/command.ts";
import { UsageError } from "../usage-error.ts";

/** Reads the options and operands of a command; an unknown, valueless or stray argument throws `UsageError`. */
export function readOptions(
  args: readonly string[],
  { options, operands = [] }: Pick<Command, "options" | "operands">,
): Options {
  try {
    const allowPositionals = operands.length > 0;
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals });
    const stray = positionals[operands.length];
    if (stray !== undefined) throw new UsageError(`Unexpected argument "${stray}".`);
    return {
      operands: positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
