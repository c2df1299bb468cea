import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readmeExample } from "./readme-example.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "readme-example-"));
const minute = 60_000;

beforeAll(() => {
  mkdirSync(join(folder, "node_modules", "@plain-credit"), { recursive: true });
  for (const name of ["core", "quiz"])
    symlinkSync(join(root, "packages", name), join(folder, "node_modules", "@plain-credit", name));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
});
afterAll(() => rmSync(folder, { recursive: true }));

// Package runners leave their own folder in INIT_CWD; the example is run in ours.
const { INIT_CWD: _, ...env } = process.env;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Type-checks an example as printed, runs it, and gives back what it prints. */
function printedBy(readme: string): string {
  writeFileSync(join(folder, "example.ts"), readmeExample(join(root, readme)));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    module: "nodenext",
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["example.ts"] }));
  run(join(root, "node_modules", ".bin", "tsc"), "--project", ".");
  return run(process.execPath, "example.ts");
}

test(
  "the README’s ten lines compile and print what they promise",
  () => {
    expect(printedBy("README.md")).toBe("told system-identity 10 0/10\n");
  },
  minute,
);

test(
  "core’s example compiles and prints what it promises",
  () => {
    const [first, second, third] = printedBy("packages/core/README.md").split("\n");
    expect(first).toMatch(/^0 told system-identity \d+$/);
    expect(second).toMatch(/^[a-z-]+ [a-z-]+$/);
    expect(third).toBe("794.23");
  },
  minute,
);

test(
  "quiz’s example compiles and prints what it promises",
  () => {
    expect(printedBy("packages/quiz/README.md")).toBe("10 9 true\n");
  },
  minute,
);

test(
  "cli’s example runs to its end, each command with exit code 0",
  () => {
    const readme = readFileSync(join(root, "packages/cli/README.md"), "utf8");
    const block = /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? "exit 9";
    const command = `"${process.execPath}" "${join(root, "packages/cli/src/main.ts")}"`;
    const printed = run("sh", "-e", "-c", block.replaceAll("npx plain-credit", command));
    expect(JSON.parse(printed)).toMatchObject({ diagnosis: { verdict: "told", cause: "system-identity" } });
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({
      earned: 0,
      total: 10,
    });
    expect(readFileSync(join(folder, "items.ndjson"), "utf8").trim().split("\n")).toHaveLength(3);
  },
  minute,
);

test("a README without an example is a mistake", () => {
  writeFileSync(join(folder, "empty.md"), "# Nothing\n");
  expect(() => readmeExample(join(folder, "empty.md"))).toThrow("no TypeScript example");
});
