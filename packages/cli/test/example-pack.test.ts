import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraph, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import type { Form, Item, Report } from "@plain-credit/quiz";
import { afterAll, expect, test, vi } from "vitest";
import { servedModels } from "../src/commands/served-models.ts";
import { makeFolder, type Outcome } from "./run-in-folder.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const file = fileURLToPath(import.meta.resolve("@plain-credit/core/examples/card-limit.json"));
const pack = JSON.parse(readFileSync(file, "utf8")) as Pack;
const folder = makeFolder();
afterAll(folder.remove);

/** Words of the pack that ships: a product of its own must not show in the output of another. */
const wordsOfAnother = /借呗|花呗|支付宝|芝麻|蚂蚁|消费贷|平台|jiebei|huabei|alipay|sesame|\bant\b|platform/i;

const served = servedModels(graphOf(pack));

function graphOf(example: Pack): KnowledgeGraph {
  const built = buildGraph([example]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

async function run(command: string, ...args: readonly string[]): Promise<Outcome> {
  return folder.run(command, "--file", file, ...args);
}

test("the example is small and whole", () => {
  expect(pack.title["zh-CN"]).toContain("示例");
  expect(pack.title.en).toContain("example");
  expect(pack.causes.length).toBeGreaterThanOrEqual(3);
  expect(pack.remedies.length).toBeGreaterThanOrEqual(4);
  expect(pack.claims.length).toBeGreaterThanOrEqual(12);
  expect(pack.misconceptions.length).toBeGreaterThanOrEqual(6);
  expect(pack.scenarios.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(pack)).not.toMatch(wordsOfAnother);
});

test("check finds nothing", async () => {
  const { code, written, complaints } = await run("check");
  expect(complaints).toBe("");
  expect(JSON.parse(written)).toMatchObject({ pack: "card-limit", issues: [] });
  expect(code).toBe(0);
});

test("coverage lists every node as tested by some item model", async () => {
  const { code, written } = await run("coverage", "--content", folder.path);
  expect(code).toBe(0);
  expect(JSON.parse(written)).toMatchObject({ summary: { untested: [] } });
  expect(written).not.toMatch(wordsOfAnother);
});

test("a hundred items over all models come out, each key confirmed, in words of its own", async () => {
  const { code, written, complaints } = await run("items", "--count", "100", "--seed", "example", "--prove");
  expect(complaints).toBe("100 of 100 keys confirmed.\n");
  expect(code).toBe(0);
  const items = written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Item);
  expect(items).toHaveLength(100);
  const models = new Set(items.map(({ model }) => model));
  expect(models).toEqual(new Set(served));
  expect(models.size).toBeGreaterThanOrEqual(6);
  expect(written).not.toMatch(wordsOfAnother);
});

test.each(served)("no key of %s is refuted over a thousand items", async (model) => {
  const { code, complaints } = await run("items", "--model", model, "--count", "1000", "--prove");
  expect(complaints).toBe("1000 of 1000 keys confirmed.\n");
  expect(code).toBe(0);
});

test("whatever the seed, there is a starter quiz of ten, in words of its own", async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { code, written } = await run("form", "--seed", String(seed));
    expect(code).toBe(0);
    expect((JSON.parse(written) as Form).items).toHaveLength(10);
    expect(written).not.toMatch(wordsOfAnother);
  }
});

test("a public form is scored, and the report leads to the lessons of the example", async () => {
  const keyed = JSON.parse((await run("form", "--seed", "class")).written) as Form;
  folder.write("form.json", (await run("form", "--seed", "class", "--public")).written);
  const responses = keyed.items.map(({ id, key }) => ({ item: id, chosen: [key].flat() }));
  const scored = async (answers: unknown) => {
    folder.write("responses.json", answers);
    const { code, written } = await run("score", "--form", "form.json", "--responses", "responses.json");
    expect(code).toBe(0);
    expect(written).not.toMatch(wordsOfAnother);
    return JSON.parse(written) as Report;
  };
  expect(await scored(responses)).toMatchObject({ earned: 10, total: 10, readNext: [] });
  expect(await scored([])).toMatchObject({ earned: 0, readNext: ["card-1", "card-2"] });
});

test("the form of the example is not taken for one of the pack that ships", async () => {
  folder.write("form.json", (await run("form", "--public")).written);
  folder.write("responses.json", []);
  const other = await folder.run("score", "--form", "form.json", "--responses", "responses.json");
  expect(other.code).toBe(1);
  expect(other.complaints).toContain("pack-unknown");
});

test.each([
  ["total-reached", [{ signal: "bank-reply", value: "total" }], "close-idle-cards"],
  ["batch-adjusted", [{ signal: "bank-notice", value: "batch" }], "read-bank-notice"],
  ["paid-late", [{ signal: "repayment", value: "overdue-now" }], "pay-the-bill"],
  ["applied-widely", [{ signal: "applications", value: "several" }], "stop-applying"],
])("a case of %s is told, and leads to a step", async (cause, clues, step) => {
  const high = { signal: "limits-elsewhere", value: "high" };
  const findings = cause === "total-reached" ? [...clues, high] : clues;
  folder.write("findings.json", { outcome: "flat", findings });
  const { code, written } = await run("diagnose", "--findings", "findings.json");
  expect(code).toBe(0);
  expect(JSON.parse(written)).toMatchObject({
    diagnosis: { verdict: "told", cause },
    steps: [{ remedy: step }],
  });
  expect(written).not.toMatch(wordsOfAnother);
});
