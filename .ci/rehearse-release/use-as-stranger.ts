import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readmeExample } from "../readme-example.ts";
import { scopeSetting, type Published } from "./publish-from.ts";

/** In an empty folder outside the workspace: installs with plain npm, type-checks and runs the README's example, asks the CLI for a form. Throws at the first thing that fails. */
export function useAsStranger(
  folder: string,
  workspace: string,
  registry: string,
  published: readonly Published[],
): void {
  mkdirSync(folder);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1 << 26,
    });
  writeFileSync(join(folder, ".npmrc"), scopeSetting(registry));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "stranger", private: true, type: "module" }),
  );
  const packages = published.map(({ name, version }) => `${name}@${version}`);
  run(
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    ...packages,
    "zod@4",
    "typescript@latest",
    "typescript-5.6@npm:typescript@5.6",
  );
  writeFileSync(join(folder, "example.ts"), readmeExample(join(workspace, "README.md")));

  for (const compiler of ["typescript", "typescript-5.6"])
    for (const [module, moduleResolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ] as const) {
      const settings = {
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        strict: true,
        module,
        moduleResolution,
        outDir: "out",
      };
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions: settings, files: ["example.ts"] }),
      );
      run(process.execPath, join("node_modules", compiler, "bin", "tsc"), "--project", ".");
      const printed = run(process.execPath, join("out", "example.js"));
      if (printed.trim() === "")
        throw new Error(`The example printed nothing (${compiler}, ${moduleResolution}).`);
      process.stdout.write(`${compiler} under ${moduleResolution}: ${printed.trim()}\n`);
    }

  const form = JSON.parse(
    run("npx", "plain-credit", "form", "--blueprint", "starter", "--seed", "42", "--public"),
  ) as {
    items: readonly unknown[];
  };
  if (form.items.length !== 10) throw new Error(`The form has ${form.items.length} items.`);
}
