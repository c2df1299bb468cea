import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parsePack } from "../src/model/parse-pack.ts";
import {
  freezePack,
  frozenFiles,
  frozenFolder,
  hashProblems,
  historyProblems,
  withoutGit,
} from "./frozen-packs.ts";
import { graphOf } from "./graph-of.ts";
import { samplePack } from "./sample-pack.ts";

function readsAs(folder: string, name: string): string {
  const parsed = parsePack(JSON.parse(readFileSync(join(folder, name), "utf8")));
  if (!parsed.ok) return JSON.stringify(parsed.error);
  graphOf(parsed.value);
  return `${parsed.value.id}-${parsed.value.version}.json`;
}

describe("of the released packs", () => {
  test("every one still parses, holds together and is the version that its name says", () => {
    for (const name of frozenFiles(frozenFolder)) expect(readsAs(frozenFolder, name)).toBe(name);
  });

  test("none differs from its hash, is missing from the list or from the folder", () => {
    expect(hashProblems(frozenFolder)).toEqual([]);
  });

  test("none was edited, deleted or renamed in the history or in the working tree", () => {
    expect(historyProblems(frozenFolder)).toEqual([]);
  });
});

describe("in a folder of its own", () => {
  const name = "library-card-1.0.0.json";
  let folder = "";
  const git = (...args: readonly string[]) => {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    expect(spawnSync("git", [...identity, ...args], { cwd: folder, env: withoutGit }).status).toBe(0);
  };
  const commit = () => {
    git("add", "-A");
    git("commit", "-q", "-m", "A step");
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "frozen-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("a pack is frozen once, and reads as itself", () => {
    expect(freezePack(samplePack, folder)).toBe(name);
    expect(readsAs(folder, name)).toBe(name);
    expect(hashProblems(folder)).toEqual([]);
    expect(() => freezePack({ ...samplePack, title: samplePack.subject }, folder)).toThrow("another version");
    freezePack({ ...samplePack, version: "1.0.1" }, folder);
    expect(frozenFiles(folder)).toEqual([name, "library-card-1.0.1.json"]);
    expect(hashProblems(folder)).toEqual([]);
  });

  test("an edited, a stray and a deleted file are told apart", () => {
    freezePack(samplePack, folder);
    freezePack({ ...samplePack, version: "1.0.1" }, folder);
    writeFileSync(join(folder, name), `${readFileSync(join(folder, name), "utf8")} `);
    renameSync(join(folder, "library-card-1.0.1.json"), join(folder, "library-card-1.0.2.json"));
    expect(hashProblems(folder)).toEqual([
      "library-card-1.0.2.json is not in hashes.json",
      "library-card-1.0.1.json is gone",
      `${name} has changed`,
    ]);
  });

  test("the history tells of an edit that came with a new hash, also before it is committed", () => {
    git("init", "-q");
    freezePack(samplePack, folder);
    commit();
    freezePack({ ...samplePack, version: "1.0.1" }, folder);
    expect(historyProblems(folder)).toEqual([]);
    commit();
    expect(historyProblems(folder)).toEqual([]);
    rmSync(join(folder, name));
    freezePack({ ...samplePack, title: samplePack.subject }, folder);
    expect(hashProblems(folder)).toEqual([]);
    expect(historyProblems(folder)).toEqual([name]);
    commit();
    expect(historyProblems(folder)).toEqual([name]);
  });

  test("the history tells of a deletion, though the list forgot the file as well", () => {
    git("init", "-q");
    freezePack(samplePack, folder);
    commit();
    rmSync(join(folder, name));
    writeFileSync(join(folder, "hashes.json"), "{}\n");
    commit();
    expect(hashProblems(folder)).toEqual([]);
    expect(historyProblems(folder)).toEqual([name]);
  });

  test("without git there is no history to tell of", () => {
    freezePack(samplePack, folder);
    expect(historyProblems(folder)).toEqual([]);
  });
});
