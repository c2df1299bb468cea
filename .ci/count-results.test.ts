import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countResults } from "./count-results.ts";

const folder = mkdtempSync(join(tmpdir(), "count-results-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, numPassedTests: number, numTotalTests: number): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ numPassedTests, numTotalTests }));
  return file;
}

test("a step without a report counts as one", () => {
  expect(countResults(join(folder, "none.json"), true)).toEqual({ passed: 1, failed: 0 });
  expect(countResults(join(folder, "none.json"), false)).toEqual({ passed: 0, failed: 1 });
});

test("what did not pass counts as failed", () => {
  expect(countResults(report("mixed", 7, 9), false)).toEqual({ passed: 7, failed: 2 });
});

test("a run that failed outside its tests is not all green", () => {
  expect(countResults(report("crashed", 7, 7), false)).toEqual({ passed: 7, failed: 1 });
});
