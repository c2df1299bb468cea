// Runs every check to the end, also after a failure, and leaves the sum of all runners in .results/total.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { countResults, type Count } from "./count-results.ts";

const steps = [
  "format:check",
  "lint",
  "boundaries",
  "types",
  "unused",
  "unit",
  "packages",
  "browser",
] as const;
const minutes = 15;

rmSync(".results", { recursive: true, force: true });
mkdirSync(".results");

function runStep(step: string): Count & { step: string; seconds: number } {
  process.stdout.write(`\n── ${step}\n`);
  const started = performance.now();
  const { status } = spawnSync("pnpm", ["run", step], { stdio: "inherit", timeout: minutes * 60_000 });
  const seconds = (performance.now() - started) / 1000;
  return { step, seconds, ...countResults(`.results/${step}.json`, status === 0) };
}

const outcomes = steps.map(runStep);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const rows = outcomes.map(
  (outcome) =>
    `${outcome.failed === 0 ? "✓" : "✗"} ${outcome.step.padEnd(14)}${outcome.seconds.toFixed(1).padStart(7)} s  ${outcome.passed} passed, ${outcome.failed} failed`,
);
const total = `${passed} passed, ${failed} failed`;
writeFileSync(".results/total", `${total}\n`);
process.stdout.write(`\n${rows.join("\n")}\n${total}\n`);
process.exitCode = failed === 0 ? 0 : 1;
