import { existsSync, readFileSync } from "node:fs";

export type Count = { passed: number; failed: number };
type VitestReport = { numPassedTests: number; numTotalTests: number };

/** The tests of a Vitest report, skipped ones counted as failed; a step without a report, or one that failed without a failed test, counts as one. */
export function countResults(report: string, succeeded: boolean): Count {
  if (!existsSync(report)) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
}
