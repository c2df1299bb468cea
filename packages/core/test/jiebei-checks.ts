import { caseChecks } from "./jiebei-case-checks.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** Everything judged by hand that the jiebei pack has to agree with; the knowledge-mutation score counts the same. */
export const jiebeiChecks: readonly JiebeiCheck[] = [...caseChecks];
