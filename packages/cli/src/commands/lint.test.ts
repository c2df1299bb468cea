import { afterAll, expect, test } from "vitest";
import { makeFolder } from "../../test/run-in-folder.ts";

const folder = makeFolder();
afterAll(folder.remove);

const generated = await folder.run("items", "--count", "30", "--seed", "linted", "--model", "judge-claim");
const [first = "", second = ""] = generated.written.split("\n");

/** An item with its first option said twice. */
function doubled(line: string): string {
  const item = JSON.parse(line);
  item.options[1].text = item.options[0].text;
  return JSON.stringify(item);
}

test("items as they are generated have no flaw that bars them", async () => {
  folder.write("items.ndjson", generated.written);
  const { code, written } = await folder.run("lint", "--input", "items.ndjson");
  const findings = written.split("\n").filter((line) => line !== "");
  expect(findings.filter((line) => JSON.parse(line).severity !== "W")).toEqual([]);
  expect(code).toBe(0);
});

test("a flaw is one finding a line and language, told with the line and what was found", async () => {
  folder.write("flawed.ndjson", `${first}\n\n${doubled(second)}\n`);
  const { code, written, complaints } = await folder.run("lint", "--input", "flawed.ndjson");
  expect(code).toBe(1);
  const { id } = JSON.parse(second);
  expect(
    written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ rule }) => rule === 5),
  ).toEqual([
    { item: id, rule: 5, severity: "E", locale: "zh-CN" },
    { item: id, rule: 5, severity: "E", locale: "en" },
  ]);
  expect(complaints).toContain(`flawed.ndjson: line 3 (${id}): rule 5 E en: `);
});

test("lines that are no items are named by number, and the others are judged all the same", async () => {
  folder.write("broken.ndjson", `{"id":\n${doubled(first)}\n[]\n{"id":"x"}\n`);
  const { code, written, complaints } = await folder.run("lint", "--input", "broken.ndjson");
  expect(code).toBe(1);
  expect(complaints).toContain("broken.ndjson: line 1: json-malformed\n");
  expect(complaints).toContain("broken.ndjson: line 3: item-malformed\n");
  expect(complaints).toContain("broken.ndjson: line 4: item-malformed\n");
  expect(written).toContain('"rule":5');
});

test("no file, or one that is not there, is wrong use", async () => {
  expect((await folder.run("lint")).code).toBe(2);
  expect(await folder.run("lint", "--input", "nowhere.ndjson")).toEqual({
    code: 2,
    written: "",
    complaints: "plain-credit lint: The file nowhere.ndjson cannot be read.\n",
  });
});

test("an empty file holds no flaw", async () => {
  folder.write("empty.ndjson", "");
  expect(await folder.run("lint", "--input", "empty.ndjson")).toEqual({
    code: 0,
    written: "",
    complaints: "",
  });
});
