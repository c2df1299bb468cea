import { describe, expect, test } from "vitest";
import type { Pack } from "../model/pack.ts";
import { jiebei } from "../packs/jiebei/index.ts";
import { buildGraph } from "./build-graph.ts";

/** The jiebei pack in which the list at a path holds its first entry twice. */
function repeatFirst(path: readonly (string | number)[]): Pack {
  const pack = JSON.parse(JSON.stringify(jiebei)) as Pack;
  const list = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], pack) as unknown[];
  list.push(list[0]);
  return pack;
}

function lengthAt(path: readonly (string | number)[]): number {
  return (
    path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], jiebei) as readonly unknown[]
  ).length;
}

describe("a list that holds an entry twice is refused, at its place", () => {
  test.each([
    [["scenarios", 0, "options"], "reference-duplicate"],
    [["scenarios", 0, "temptations"], "reference-duplicate"],
    [["misconceptions", 0, "refutedBy"], "reference-duplicate"],
    [["causes", 0, "outcomes"], "reference-duplicate"],
    [["objectives", 0, "covers", "claims"], "reference-duplicate"],
    [["scenarios", 0, "parameters"], "id-duplicate"],
    [["scenarios", 0, "variants"], "id-duplicate"],
    [["signals", 0, "values"], "id-duplicate"],
  ] as const)("%s: %s", (path, code) => {
    const built = buildGraph([repeatFirst(path)]);
    const place = ["packs", 0, ...path, lengthAt(path), ...(code === "id-duplicate" ? ["id"] : [])];
    expect(built.ok ? [] : built.error).toEqual([expect.objectContaining({ code, path: place })]);
  });
});

test("a source may be cited twice in one claim, for two of its articles", () => {
  const at = jiebei.claims.findIndex(({ evidence }) => evidence.for.length > 0);
  expect(buildGraph([repeatFirst(["claims", at, "evidence", "for"])]).ok).toBe(true);
});
