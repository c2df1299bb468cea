/** The command line itself is wrong: an unknown option, a missing file. Ends with exit code 2. */
export class UsageError extends Error {}
