import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  buildGraph,
  checkGraph,
  type Claim,
  type KnowledgeGraph,
  type Lesson,
  type Misconception,
  type Pack,
} from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { itemModels } from "@plain-credit/quiz";
import { afterAll, expect, test, vi } from "vitest";
import { nodeCitations } from "../src/coverage/node-citations.ts";
import { makeFolder } from "./run-in-folder.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const guide = readFileSync(new URL("../../../docs/authoring.md", import.meta.url), "utf8");
const example = fileURLToPath(import.meta.resolve("@plain-credit/core/examples/card-limit.json"));
const folder = makeFolder();
afterAll(folder.remove);

const [claim, myth, lesson] = await Promise.all(
  blocksOf("ts")
    .filter((block) => block.startsWith("{"))
    .map(entryOf),
).then((entries) => entries as unknown as readonly [Claim, Misconception, Lesson]);

/** The code blocks of the guide in a language, taken out of the list that they stand in. */
function blocksOf(language: string): readonly string[] {
  return [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)\n\1```$/gm)]
    .filter(([, , named]) => named === language)
    .map(([, indent = "", , block = ""]) => block.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
}

/** An entry as it would stand in a list of the pack. */
async function entryOf(block: string, at: number): Promise<unknown> {
  const file = join(folder.path, `entry-${at}.mjs`);
  writeFileSync(file, `export const [entry] = [${block}];`);
  const { entry } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly entry: unknown;
  };
  return entry;
}

/** The pack after every step of the guide. */
function packAsGuided(): Pack {
  return {
    ...jiebei,
    claims: [...jiebei.claims, claim],
    misconceptions: [...jiebei.misconceptions, myth],
    lessons: [...jiebei.lessons, lesson],
    objectives: jiebei.objectives.map((objective) =>
      objective.id !== "know-cost"
        ? objective
        : {
            ...objective,
            covers: {
              ...objective.covers,
              claims: [...objective.covers.claims, claim.id],
              misconceptions: [...objective.covers.misconceptions, myth.id],
            },
          },
    ),
  };
}

function graphOf(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

test("the claim, the myth and the lesson of the guide fit the pack and break no rule", () => {
  const issuesOf = (pack: Pack) =>
    checkGraph(graphOf(pack), { asOf: pack.asOf }).map(
      ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    );
  const before = new Set(issuesOf(jiebei));
  expect(issuesOf(packAsGuided()).filter((issue) => !before.has(issue))).toEqual([]);
});

test("questions ask about the claim and the myth of the guide", () => {
  const graph = graphOf(packAsGuided());
  const objective = graph.objectives.get("know-cost");
  if (objective === undefined) throw new Error("know-cost");
  const families = [...itemModels.values()].flatMap((model) =>
    model.families(graph, objective).map(({ id }) => id),
  );
  expect(families).toContain(`judge-claim/${claim.id}`);
  expect(families).toContain(`refute-myth/${myth.id}`);
});

test("the prose of the guide's lesson cites just what its head covers", () => {
  const [prose = ""] = blocksOf("mdx");
  const { claims, causes, signals, remedies, misconceptions } = lesson.covers;
  expect([causes, signals, remedies]).toEqual([[], [], []]);
  expect([...nodeCitations(prose)].sort()).toEqual(
    [...claims.map((id) => `claim:${id}`), ...misconceptions.map((id) => `misconception:${id}`)].sort(),
  );
});

test("each command of the guide runs as it stands", async () => {
  copyFileSync(example, join(folder.path, "my-pack.json"));
  folder.write("case.json", { outcome: "flat", findings: [] });
  const commands = [
    ...guide.matchAll(/plain-credit ((?:check|coverage|form|items|diagnose)\b[^\n>`]*)/g),
  ].map(([, words = ""]) => words.trim());
  expect(commands.length).toBeGreaterThanOrEqual(6);
  for (const command of commands) {
    const words = command.startsWith("coverage")
      ? [...command.split(" "), "--content", folder.path]
      : command.split(" ");
    const { code, complaints } = await folder.run(...words);
    // What the pack itself has wrong is for its own tests to say; here it is enough that the command is one.
    expect(code, `${command}: ${complaints}`).toBe(command === "check" ? Math.min(code, 1) : 0);
  }
});

test("every file that the guide names is there", () => {
  const named = [...guide.matchAll(/`((?:packages|apps)\/[^`\s]*\.\w+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThanOrEqual(6);
  for (const path of named.filter((name) => !name.includes("L1-9")))
    expect(() => readFileSync(new URL(`../../../${path}`, import.meta.url)), path).not.toThrow();
});
