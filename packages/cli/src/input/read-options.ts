import { parseArgs } from "node:util";
import type { Options, OptionTypes } from "../commands/command.ts";
import { UsageError } from "../usage-error.ts";

/** Reads the options of a command; an unknown, valueless or stray argument throws `UsageError`. */
export function readOptions(args: readonly string[], options: OptionTypes): Options {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return {
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
