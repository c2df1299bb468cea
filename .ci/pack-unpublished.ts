// Packs each public package whose version the registry does not hold yet: node .ci/pack-unpublished.ts FOLDER
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const target = resolve(process.argv[2] ?? "tarballs");
const repository = process.env["REPOSITORY"];
mkdirSync(target, { recursive: true });

for (const name of ["core", "quiz", "cli"]) {
  const folder = resolve("packages", name);
  const file = resolve(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string };
  const known = spawnSync("npm", ["view", `${manifest.name}@${manifest.version}`, "version"], {
    encoding: "utf8",
  });
  if (known.status === 0 && known.stdout.trim() !== "") continue;
  // Provenance ties a package to the repository that its manifest names.
  if (repository !== undefined) {
    const located = {
      ...manifest,
      repository: { type: "git", url: repository, directory: `packages/${name}` },
    };
    writeFileSync(file, `${JSON.stringify(located, null, 2)}\n`);
  }
  const run = (...args: string[]) =>
    execFileSync("npx", ["-y", "pnpm@12", ...args], { cwd: folder, stdio: "inherit" });
  run("run", "build");
  run("pack", "--pack-destination", target);
}
