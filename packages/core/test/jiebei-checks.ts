import { caseChecks } from "./jiebei-case-checks.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";
import { clueChecks } from "./jiebei-clue-statements.ts";
import { causeChecks } from "./jiebei-known-causes.ts";
import { citationChecks } from "./jiebei-known-citations.ts";
import { claimChecks } from "./jiebei-known-claims.ts";
import { constantChecks } from "./jiebei-known-constants.ts";
import { courseChecks } from "./jiebei-known-course.ts";
import { harmCheck, mythChecks } from "./jiebei-known-myths.ts";
import { sourceChecks } from "./jiebei-known-sources.ts";
import { stepChecks } from "./jiebei-known-steps.ts";
import { termChecks } from "./jiebei-known-terms.ts";

const restated = [...causeChecks, ...stepChecks, ...mythChecks, ...termChecks, ...courseChecks];

/** Everything judged by hand that the jiebei pack has to agree with; the knowledge-mutation score counts the same. */
export const jiebeiChecks: readonly JiebeiCheck[] = [
  ...caseChecks,
  ...clueChecks,
  ...claimChecks,
  ...citationChecks,
  ...sourceChecks,
  ...constantChecks,
  harmCheck,
  ...restated.map((check) => (check.sort === "table" ? { ...check, sort: "restatement" as const } : check)),
];
