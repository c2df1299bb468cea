import type { ExitCode, Terminal } from "../terminal.ts";

/** The options of a command: `string` takes a value, `boolean` does not. */
export type OptionTypes = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** The options as given. */
export type Options = {
  /** The value of a string option, if given. */
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  /** The words that belong to no option, in order. */
  readonly operands: readonly string[];
};

/** One word of `plain-credit`. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly options: OptionTypes;
  /** What the words stand for that may follow without an option; none unless said otherwise. */
  readonly operands?: readonly string[];
  readonly run: (options: Options, terminal: Terminal) => Promise<ExitCode>;
};
