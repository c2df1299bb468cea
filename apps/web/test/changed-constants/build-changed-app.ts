import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Constant } from "@plain-credit/core";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
// Inside the repository, because Turbopack follows no link that leaves its root.
const results = join(root, ".results");
const parts = ["apps/web", "packages/core", "packages/quiz"] as const;
const compilerOptions = ".config/tsconfig.json";
const left = new Set([".next", ".turbo", "dist", "node_modules", "test", "tsconfig.tsbuildinfo"]);

/** A built app on disk; `remove` deletes it. */
export type ChangedApp = { readonly folder: string; readonly remove: () => Promise<void> };

/** Builds this app from a copy of its sources in which the pack's constants are these. */
export async function buildChangedApp(constants: readonly Constant[]): Promise<ChangedApp> {
  await mkdir(results, { recursive: true });
  const copy = await mkdtemp(join(results, "changed-constants-"));
  const folder = join(copy, "apps/web");
  const remove = () => rm(copy, { recursive: true, force: true });
  for (const part of parts) await copyPart(part, copy);
  await cp(join(root, compilerOptions), join(copy, compilerOptions));
  await writeFile(
    join(copy, "packages/core/src/packs/jiebei/constants.ts"),
    `import type { Constant } from "../../model/constant.ts";\n\nexport const constants = ${JSON.stringify(constants)} as const satisfies readonly Constant[];\n`,
  );
  // Types are checked where the sources lie; the copy lacks the tests that they name.
  await rename(join(folder, "next.config.ts"), join(folder, "own.config.ts"));
  await writeFile(
    join(folder, "next.config.ts"),
    'import own from "./own.config.ts";\n\nexport default { ...own, typescript: { ignoreBuildErrors: true } };\n',
  );
  const build = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(build, "exit")) as [number | null];
  if (code === 0) return { folder, remove };
  await remove();
  throw new Error(`The app with changed constants does not build: next build ended with ${code}.`);
}

async function copyPart(part: (typeof parts)[number], copy: string): Promise<void> {
  await cp(join(root, part), join(copy, part), {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !/\.(?:browser|test|test-d)\.tsx?$/.test(path),
  });
  await linkModules(join(root, part, "node_modules"), join(copy, part, "node_modules"), copy);
}

/** Links what a part depends on; of its own workspace, to the copy. */
async function linkModules(from: string, to: string, copy: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name.startsWith(".")) continue;
    if (name.startsWith("@")) await linkModules(join(from, name), join(to, name), copy);
    else await symlink(toCopy(await realpath(join(from, name)), copy), join(to, name));
  }
}

function toCopy(path: string, copy: string): string {
  const own = parts.find((part) => path === join(root, part));
  return own === undefined ? path : join(copy, own);
}
