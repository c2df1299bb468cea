import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";

async function run(words: string, folder = ".") {
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
  return { written, complaints, exitCode };
}

test("a model is measured and its line printed, with progress beside it", async () => {
  const { written, complaints, exitCode } = await run("evaluate --items 40 --model judge-claim");
  expect(exitCode).toBe(0);
  expect(written.split("\n")[2]).toMatch(/^\| judge-claim \| 40 +\| 100\.00% /);
  expect(complaints).toContain("judge-claim: 40 keys confirmed");
});

test("as JSON each guesser stands with its interval, in both languages, and the same seed brings the same", async () => {
  const words = "evaluate --items 40 --model judge-claim --seed 7 --json";
  const { written } = await run(words);
  const { models } = JSON.parse(written) as { models: { solvers: { solver: string; locale: string }[] }[] };
  const named = models[0]?.solvers.map(({ solver, locale }) => `${solver} ${locale}`) ?? [];
  for (const solver of ["longest", "stem-overlap", "option-identity", "surface"])
    for (const locale of ["zh-CN", "en"]) expect(named).toContain(`${solver} ${locale}`);
  expect((await run(words)).written).toBe(written);
});

test("a page with a picture of each model is written where it is asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plain-credit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await run("evaluate --items 40 --model judge-claim --write docs/item-quality.md", folder);
  const page = await readFile(join(folder, "docs/item-quality.md"), "utf8");
  expect(page).toContain("(images/item-quality/judge-claim.svg)");
  expect(page).toContain("nothing about learning");
  expect(await readdir(join(folder, "docs/images/item-quality"))).toEqual(["judge-claim.svg"]);
  const picture = await readFile(join(folder, "docs/images/item-quality/judge-claim.svg"), "utf8");
  expect(picture).toMatch(/^<svg [^>]*>\n {2}<title>Guessers at judge-claim<\/title>/);
  expect(picture).not.toMatch(/NaN|Infinity/);
});

test.each([
  ["evaluate --items 3", "--items"],
  ["evaluate --items many", "--items"],
  ["evaluate --model guess-the-limit", "guess-the-limit"],
])("%s is wrong use", async (words, said) => {
  const { exitCode, complaints, written } = await run(words);
  expect(exitCode).toBe(2);
  expect(complaints).toContain(said);
  expect(written).toBe("");
});
