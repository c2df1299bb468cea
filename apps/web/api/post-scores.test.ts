import { assembleForm, type Form } from "@plain-credit/quiz";
import { expect, test } from "vitest";
import { POST } from "../app/api/v1/scores/route.ts";
import { rightAnswer, wrongAnswer } from "../quiz/test/answers-to.ts";
import { findKnowledge, knowledge } from "./knowledge.ts";
import { reportSchema } from "./report-schema.ts";
import { postJson } from "./test/post-json.ts";
import { readCodes, readProblem } from "./test/read-problem.ts";

const form = formOf("scores");
const { reference } = form;
const rightAnswers = form.items.map((item) => ({ item: item.id, ...rightAnswer(item) }));

function formOf(seed: string): Form {
  const built = assembleForm(knowledge.graph, { blueprint: "starter", seed });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

async function reportOn(responses: unknown) {
  const response = await POST(postJson({ reference, responses }));
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return reportSchema.parse(await response.json());
}

test("all right earns every point, and needs nothing read next", async () => {
  expect(await reportOn(rightAnswers)).toMatchObject({ earned: 10, total: 10, unanswered: [], readNext: [] });
});

test("a form of the example is scored by the example", async () => {
  const graph = findKnowledge("card-limit")?.graph;
  const example = graph && assembleForm(graph, { blueprint: "starter", seed: "scores" });
  if (!example?.ok) throw new Error("The example gives no form.");
  const responses = example.value.items.map((item) => ({ item: item.id, ...rightAnswer(item) }));
  const score = async (given: unknown) => {
    const response = await POST(postJson({ reference: example.value.reference, responses: given }));
    return reportSchema.parse(await response.json());
  };
  expect(await score(responses)).toMatchObject({ earned: 10, total: 10 });
  expect((await score([])).readNext).toEqual(["card-1", "card-2"]);
});

test("the order of the answers does not matter", async () => {
  expect(await reportOn([...rightAnswers].reverse())).toEqual(await reportOn(rightAnswers));
});

test("all wrong earns nothing, and is told what to read", async () => {
  const wrong = form.items.map((item) => ({ item: item.id, ...wrongAnswer(item) }));
  const report = await reportOn(wrong);
  expect(report).toMatchObject({ earned: 0, total: 10, unanswered: [] });
  expect(report.readNext.length).toBeGreaterThan(0);
});

test("items left out are unanswered, not wrong and not guessed", async () => {
  expect(await reportOn([])).toMatchObject({ earned: 0, unanswered: form.items.map(({ id }) => id) });
  expect(await reportOn(rightAnswers.slice(0, 3))).toMatchObject({
    earned: 3,
    unanswered: form.items.slice(3).map(({ id }) => id),
  });
});

test.each([
  ["of another engine", { engineVersion: "999" }],
  ["of another pack", { packVersion: "9.9.9" }],
  ["with another fingerprint", { fingerprint: "0".repeat(16) }],
])("a form %s is not scored; today's is offered, and that one is", async (_title, change) => {
  const response = await POST(postJson({ reference: { ...reference, ...change }, responses: rightAnswers }));
  expect(response.status).toBe(409);
  const problem = await readProblem(response);
  expect(problem.issues.map(({ code }) => code)).toEqual(["form-outdated"]);
  expect(problem.reference).toEqual(reference);
  expect((await POST(postJson({ reference: problem.reference, responses: rightAnswers }))).status).toBe(200);
});

test("a reference to an unknown pack and blueprint is not found", async () => {
  const response = await POST(
    postJson({ reference: { ...reference, pack: "huabei", blueprint: "finisher" }, responses: [] }),
  );
  expect(response.status).toBe(404);
  expect((await readProblem(response)).issues.map(({ path }) => path)).toEqual([
    ["reference", "pack"],
    ["reference", "blueprint"],
  ]);
});

const first = rightAnswers[0];
test.each<[string, unknown, string]>([
  ["an answer given twice", [first, first], "response-duplicate"],
  ["an answer to no item of the form", [{ item: "nowhere", chosen: ["a"] }], "item-unknown"],
  [
    "an answer to an item of another form",
    [{ ...first, item: formOf("other").items[0]?.id }],
    "item-unknown",
  ],
  ["an option that the item lacks", [{ ...first, chosen: ["z"] }], "option-unknown"],
  ["an option chosen twice", [{ ...first, chosen: ["a", "a"] }], "option-duplicate"],
  ["more answers than items", Array.from({ length: 11 }, () => first), "response-excess"],
  ["a choice that is no list", [{ ...first, chosen: "a" }], "type-wrong"],
  ["answers that are no list", { 0: first }, "type-wrong"],
  ["an answer with a field too many", [{ ...first, key: "a" }], "key-unknown"],
])("%s is refused", async (_title, responses, code) => {
  const response = await POST(postJson({ reference, responses }));
  expect(response.status).toBe(400);
  expect(await readCodes(response)).toContain(code);
});

test("issues say where in the body they stand", async () => {
  const response = await POST(
    postJson({ reference, responses: [first, { ...rightAnswers[1], chosen: ["z"] }] }),
  );
  expect((await readProblem(response)).issues.map(({ path }) => path)).toEqual([
    ["responses", 1, "chosen", 0],
  ]);
});

test("tens of thousands of mistakes get a short answer that says how many they are", async () => {
  const response = await POST(postJson({ reference, responses: Array.from({ length: 20_000 }, () => 0) }));
  expect(response.status).toBe(400);
  const problem = await readProblem(response);
  expect(problem.issues).toHaveLength(200);
  expect(problem.detail).toContain("20000");
});
