import { spawn } from "node:child_process";
import { once } from "node:events";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Constant } from "@plain-credit/core";
import { copyWithConstants } from "./copy-with-constants.ts";

/** A built app on disk; `remove` deletes it. */
export type ChangedApp = { readonly folder: string; readonly remove: () => Promise<void> };

/** Builds this app from a copy of its sources in which the pack's constants are these. */
export async function buildChangedApp(constants: readonly Constant[]): Promise<ChangedApp> {
  const sources = await copyWithConstants(constants);
  const folder = join(sources.folder, "apps/web");
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
  if (code === 0) return { folder, remove: sources.remove };
  await sources.remove();
  throw new Error(`The app with changed constants does not build: next build ended with ${code}.`);
}
