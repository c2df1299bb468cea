import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../..", import.meta.url));
// Inside the repository, because Turbopack follows no link that leaves its root.
const results = fileURLToPath(new URL("../../../../.results", import.meta.url));

const files = {
  "app/layout.js":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.js": "export default function Page() {\n  return <p>Empty</p>;\n}\n",
};

/** A built app on disk; `remove` deletes it. */
export type EmptyApp = { readonly folder: string; readonly remove: () => Promise<void> };

/** Builds an app of one paragraph with this app's own Next, React and list of browsers: what the framework costs by itself. */
export async function buildEmptyApp(): Promise<EmptyApp> {
  await mkdir(results, { recursive: true });
  const folder = await mkdtemp(join(results, "empty-app-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "app"));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  await copyFile(join(app, "package.json"), join(folder, "package.json"));
  await symlink(join(app, "node_modules"), join(folder, "node_modules"));
  const build = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(build, "exit")) as [number | null];
  if (code === 0) return { folder, remove };
  await remove();
  throw new Error(`The empty app does not build: next build ended with ${code}.`);
}
