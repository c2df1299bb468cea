import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { itemModels, type Item } from "@plain-credit/quiz";
import { expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";

/** Runs the command line on these words; what it wrote, what it complained of, and the exit code. */
async function run(
  words: string,
  folder = ".",
): Promise<{ items: readonly Item[]; complaints: string; exitCode: number }> {
  let [written, complaints] = ["", ""];
  const exitCode = await runCommandLine(words.split(" "), {
    write: async (text) => {
      written += text;
    },
    complain: (text) => {
      complaints += text;
    },
    folder,
  });
  const lines = written.split("\n").filter((line) => line !== "");
  return { items: lines.map((line): Item => JSON.parse(line)), complaints, exitCode };
}

test("as many items as asked come out, the models taking turns, each key confirmed", async () => {
  const { items, complaints, exitCode } = await run("items --count 202 --seed of-the-day --prove");
  expect(exitCode).toBe(0);
  expect(complaints).toBe("202 of 202 keys confirmed.\n");
  expect(new Set(items.map(({ id }) => id)).size).toBe(202);
  const models = [...itemModels.keys()];
  expect(items.map(({ model }) => model)).toEqual(items.map((_, at) => models[at % models.length]));
});

test("one model alone comes out by its name, and the same seed brings the same items", async () => {
  const first = await run("items --count 5 --seed 7 --model judge-claim");
  expect(first.complaints).toBe("");
  expect(first.items.map(({ model }) => model)).toEqual(Array.from({ length: 5 }, () => "judge-claim"));
  expect((await run("items --count 5 --seed 7 --model judge-claim")).items).toEqual(first.items);
});

test.each(["items --count 0", "items --count many", "items --count 1.5"])(
  "%s is wrong use",
  async (words) => {
    const { exitCode, complaints } = await run(words);
    expect(exitCode).toBe(2);
    expect(complaints).toContain("--count");
  },
);

test("a model that does not exist is said, and nothing comes out", async () => {
  const { exitCode, items, complaints } = await run("items --model guess-the-limit --prove");
  expect(exitCode).not.toBe(0);
  expect(items).toEqual([]);
  expect(complaints).toContain("guess-the-limit");
});

test("over a pack whose stories leave unsaid what decides, each such key is named with its reason", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plain-credit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const asking = jiebei.scenarios.filter(({ variants }) =>
    variants.some(({ findings }) => findings.some(({ signal }) => signal === "warning-call")),
  );
  const scenarios = asking.map((scenario) => ({
    ...scenario,
    variants: scenario.variants.map((variant) => ({
      ...variant,
      findings: variant.findings.filter(({ signal }) => signal !== "warning-call"),
    })),
  }));
  await writeFile(join(folder, "pack.json"), JSON.stringify({ ...jiebei, scenarios }));
  const { items, complaints, exitCode } = await run(
    "items --file pack.json --model choose-first-step --count 120 --prove",
    folder,
  );
  expect(exitCode).toBe(1);
  expect(items).toHaveLength(120);
  expect(complaints).toContain("finding-unstated (signal warning-call, value came");
  expect(complaints).toMatch(/^\d+ of 120 keys confirmed\.$/m);
});
