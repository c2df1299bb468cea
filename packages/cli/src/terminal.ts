/** Where a command writes its one result, says what is wrong, and looks for the files it is given. */
export type Terminal = {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => unknown;
  readonly folder: string;
};

/** 0 good · 1 issues found in the data · 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
