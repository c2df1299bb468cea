import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pack } from "../src/model/pack.ts";

/** Where released packs are kept as JSON: files are added, never edited. */
export const frozenFolder: string = fileURLToPath(new URL("frozen/", import.meta.url));

const hashList = "hashes.json";

/** The surroundings without what a git hook sets, which would point git at another repository than the folder's. */
export const withoutGit: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);

/** The frozen files of a folder, by name. */
export function frozenFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== hashList)
    .sort();
}

/** Writes a pack as `<id>-<version>.json` and its hash into the list. A version that is frozen already throws. */
export function freezePack(pack: Pack, folder: string): string {
  const name = `${pack.id}-${pack.version}.json`;
  if (existsSync(join(folder, name))) throw new Error(`${name} is frozen; a change needs another version.`);
  writeFileSync(join(folder, name), `${JSON.stringify(pack, null, 2)}\n`);
  const hashes = { ...readHashes(folder), [name]: hashOf(join(folder, name)) };
  const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, hashList), `${JSON.stringify(sorted, null, 2)}\n`);
  return name;
}

/** What does not agree with the list of hashes: files that changed, that are gone, that are not listed. */
export function hashProblems(folder: string): readonly string[] {
  const hashes = readHashes(folder);
  const files = frozenFiles(folder);
  return [
    ...files.filter((name) => hashes[name] === undefined).map((name) => `${name} is not in ${hashList}`),
    ...Object.keys(hashes)
      .filter((name) => !files.includes(name))
      .map((name) => `${name} is gone`),
    ...files
      .filter((name) => hashes[name] !== undefined && hashes[name] !== hashOf(join(folder, name)))
      .map((name) => `${name} has changed`),
  ];
}

/** Frozen files of a git checkout that a commit, or the working tree, edited, deleted or renamed. Outside of git there is no history to ask, and nothing to tell. */
export function historyProblems(folder: string): readonly string[] {
  const git = (...args: readonly string[]): readonly string[] => {
    const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", env: withoutGit });
    return status === 0 ? stdout.split("\n").filter((line) => line !== "") : [];
  };
  const files = ["--no-renames", "--diff-filter=a", "--name-only", "--", "*.json", `:(exclude)${hashList}`];
  return [...new Set([...git("log", "-m", "--format=", ...files), ...git("diff", "HEAD", ...files)])].sort();
}

function readHashes(folder: string): Readonly<Record<string, string>> {
  const list = join(folder, hashList);
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Record<string, string>) : {};
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
