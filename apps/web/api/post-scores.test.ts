import { assembleForm, type Form, type ItemType } from "@plain-credit/quiz";
import { describe, expect, test } from "vitest";
import { POST } from "../app/api/v1/scores/route.ts";
import { rightAnswer, wrongAnswer } from "../quiz/test/answers-to.ts";
import { findKnowledge, knowledge } from "./knowledge.ts";
import { reportSchema } from "./report-schema.ts";
import { postJson } from "./test/post-json.ts";
import { readCodes, readProblem } from "./test/read-problem.ts";
import { wholeForm } from "./test/whole-form.ts";

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

describe("a paper of every type", () => {
  const whole = wholeForm();
  const answers = whole.items.map((item) => ({ item: item.id, ...rightAnswer(item) }));

  async function score(responses: unknown): Promise<Response> {
    return POST(postJson({ reference: whole.reference, responses }));
  }

  function itemOf(type: ItemType): string {
    return whole.items.find((item) => item.type === type)?.id ?? "";
  }

  test("all right earns every point; how sure one was is reported apart", async () => {
    const sure = answers.map((answer) => ({ ...answer, certainty: "sure" }));
    const report = reportSchema.parse(await (await score(sure)).json());
    const count = whole.items.length;
    expect(report).toMatchObject({ earned: count, total: count, unanswered: [] });
    expect(report.certainty).toMatchObject({ sure: { right: count, wrong: 0 } });
    expect("certainty" in reportSchema.parse(await (await score(answers)).json())).toBe(false);
  });

  test("half a grid and half a matching earn for what is there", async () => {
    const half = answers.map((answer) => ({
      ...answer,
      ...("rows" in answer ? { rows: Object.fromEntries(Object.entries(answer.rows).slice(0, 2)) } : {}),
    }));
    const report = reportSchema.parse(await (await score(half)).json());
    expect(report.earned).toBeLessThan(whole.items.length);
    expect(report.unanswered).toEqual([]);
  });

  test.each<[string, ItemType, object, string]>([
    ["an order with repeats", "ordering", { order: ["a", "a"] }, "option-duplicate"],
    ["half an order", "ordering", { order: ["a"] }, "order-incomplete"],
    ["a match with an unknown choice", "matching", { matches: { a: "z" } }, "choice-unknown"],
    ["a match of an unknown prompt", "matching", { matches: { z: "a" } }, "option-unknown"],
    ["a row that is not there", "true-false-grid", { rows: { z: true } }, "option-unknown"],
    ["a row in words", "true-false-grid", { rows: { a: "yes" } }, "type-wrong"],
    ["a number in words", "numeric", { value: "十五" }, "number-in-words"],
    ["a number as a list", "numeric", { value: ["15"] }, "shape-unmatched"],
    ["a number beyond numbers, as text", "numeric", { value: "1e400" }, "number-malformed"],
    ["an answer of another type", "numeric", { chosen: ["a"] }, "field-unknown"],
    ["an answer of two types", "ordering", { order: [], value: 1 }, "key-unknown"],
    ["a certainty of no kind", "ordering", { order: [], certainty: "very" }, "value-unlisted"],
  ])("%s is refused", async (_title, type, answer, code) => {
    const response = await score([{ item: itemOf(type), ...answer }]);
    expect(response.status).toBe(400);
    expect(await readCodes(response)).toContain(code);
  });

  test("a number beyond numbers is refused", async () => {
    const body = JSON.stringify({
      reference: whole.reference,
      responses: [{ item: itemOf("numeric"), value: 0 }],
    }).replace('"value":0', '"value":1e400');
    expect((await POST(postJson(body))).status).toBe(400);
  });
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
