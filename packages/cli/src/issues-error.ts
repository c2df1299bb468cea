import type { Issue } from "@plain-credit/core";
import type { Subject } from "./format-issue.ts";

/** Data given to a command has issues; nothing was built from it. Ends with exit code 1, every issue listed. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];
  readonly subject: Subject | undefined;

  constructor(issues: readonly Issue[], subject?: Subject) {
    super(`${issues.length} issues`);
    this.issues = issues;
    this.subject = subject;
  }
}
