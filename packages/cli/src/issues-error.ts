import type { Issue } from "@plain-credit/core";

/** Data given to a command has issues; nothing was built from it. Ends with exit code 1, every issue listed. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`${issues.length} issues`);
    this.issues = issues;
  }
}
