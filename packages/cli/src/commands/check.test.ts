import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "../../test/run-in-folder.ts";

const folder = makeFolder();
afterAll(folder.remove);

test("a file of 50 MB is refused unread, with its size and the most that is read", async () => {
  const file = join(folder.path, "huge.json");
  writeFileSync(file, "");
  truncateSync(file, 50_000_000);
  expect(await folder.run("check", "--file", "huge.json")).toEqual({
    code: 2,
    written: "",
    complaints: "plain-credit check: The file huge.json has 50000000 bytes; at most 16777216 are read.\n",
  });
});

test("a stranger's pack with a thousand mistakes gets a thousand lines that say what to do", async () => {
  const text = JSON.stringify(jiebei);
  let mistakes = 0;
  const broken = text.replaceAll('"en":', (match) => ((mistakes += 1) <= 1000 ? '"english":' : match));
  folder.write("stranger.json", broken);
  const { code, written, complaints } = await folder.run("check", "--file", "stranger.json");
  const lines = complaints.trim().split("\n");
  expect({ code, written }).toEqual({ code: 1, written: "" });
  expect(lines.filter((line) => line.endsWith("[type-wrong]"))).toHaveLength(1000);
  expect(lines.filter((line) => line.includes("no such field here: english"))).toHaveLength(1000);
});

test("forbidden keys, unknown locales and rings of remedies are refused with the reason", async () => {
  const text = JSON.stringify(jiebei);
  folder.write("polluting.json", text.replace("{", '{"__proto__":{"polluted":true},'));
  expect((await folder.run("check", "--file", "polluting.json")).complaints).toMatch(
    /^polluting\.json: \(root\): error: A pack has no such field here: __proto__\./,
  );
  folder.write("french.json", text.replace('"title":{', '"title":{"fr":"titre",'));
  expect((await folder.run("check", "--file", "french.json")).complaints).toMatch(
    /^french\.json: title: error: A pack has no such field here: fr\. .*“zh-CN” and “en” and no other language/,
  );
  const [first, second] = jiebei.remedies.map(({ id }) => id);
  const remedies = jiebei.remedies.map((remedy) => ({
    ...remedy,
    precedes:
      remedy.id === first
        ? [{ remedy: second, claims: [] }]
        : remedy.id === second
          ? [{ remedy: first, claims: [] }]
          : [],
  }));
  folder.write("ring.json", { ...jiebei, remedies });
  const ring = await folder.run("check", "--file", "ring.json");
  expect(ring.code).toBe(1);
  expect(ring.complaints).toContain(`comes before ${second}, which in turn comes before ${first}. `);
});

test("nesting without end is refused as any other wrong value", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  folder.write("deep.json", JSON.stringify(jiebei).replace('"claims":[', `"claims":[${deep},`));
  const { code, complaints } = await folder.run("check", "--file", "deep.json");
  expect(code).toBe(1);
  expect(complaints).toMatch(/^deep\.json: claims\[0\]: error: .* \[type-wrong\]$/m);
});

test("a pack that was checked on a day that does not exist is told so, and judged all the same", async () => {
  folder.write("undated.json", { ...jiebei, asOf: "2026-02-31" });
  const { code, complaints } = await folder.run("check", "--file", "undated.json");
  expect(code).toBe(1);
  expect(complaints).toMatch(/^undated\.json: asOf: error: /m);
});
