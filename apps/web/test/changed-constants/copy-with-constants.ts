import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Constant } from "@plain-credit/core";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
// Inside the repository, because Turbopack follows no link that leaves its root.
const results = join(root, ".results");
const parts = ["apps/web", "packages/core", "packages/quiz"] as const;
const compilerOptions = ".config/tsconfig.json";
const left = new Set([".next", ".turbo", "dist", "node_modules", "test", "tsconfig.tsbuildinfo"]);

/** A copy of the sources on disk, laid out like the repository; `remove` deletes it. */
export type ChangedSources = { readonly folder: string; readonly remove: () => Promise<void> };

/** Copies the sources of the app and its packages, with these as the pack's constants. */
export async function copyWithConstants(constants: readonly Constant[]): Promise<ChangedSources> {
  await mkdir(results, { recursive: true });
  const folder = await mkdtemp(join(results, "changed-constants-"));
  for (const part of parts) await copyPart(part, folder);
  await cp(join(root, compilerOptions), join(folder, compilerOptions));
  await writeFile(
    join(folder, "packages/core/src/packs/jiebei/constants.ts"),
    `import type { Constant } from "../../model/constant.ts";\n\nexport const constants = ${JSON.stringify(constants)} as const satisfies readonly Constant[];\n`,
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
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
