import { assembleForm, type Form } from "@plain-credit/quiz";
import { expect, test } from "vitest";
import { POST } from "../app/api/v1/forms/route.ts";
import { knowledge } from "./knowledge.ts";
import { publicFormSchema } from "./public-form.ts";
import { postJson } from "./test/post-json.ts";
import { readCodes, readProblem } from "./test/read-problem.ts";

const body = { pack: "jiebei", blueprint: "starter", seed: "42" };
const seeds = Array.from({ length: 20 }, (_, at) => `canary-${at}`);

test("the same seed gives the same form, never from a cache", async () => {
  const [first, second] = await Promise.all([POST(postJson(body)), POST(postJson(body))]);
  expect(first.status).toBe(200);
  expect(first.headers.get("cache-control")).toBe("no-store");
  const text = await first.text();
  expect(await second.text()).toBe(text);
  const form = publicFormSchema.parse(JSON.parse(text));
  expect(form.items).toHaveLength(10);
  expect(form.reference).toMatchObject(body);
});

test("without a seed the server draws one, another one each time", async () => {
  const { seed: _seed, ...unseeded } = body;
  const forms = await Promise.all(
    [1, 2, 3].map(async () => publicFormSchema.parse(await (await POST(postJson(unseeded))).json())),
  );
  expect(new Set(forms.map(({ reference }) => reference.seed)).size).toBe(3);
  for (const { reference } of forms) {
    const again = await POST(postJson({ ...body, seed: reference.seed }));
    expect(publicFormSchema.parse(await again.json()).reference).toEqual(reference);
  }
});

test.each(seeds)(
  "the form of seed %s names no key, rationale or fact, in fields or in words",
  async (seed) => {
    const answer: unknown = await (await POST(postJson({ ...body, seed }))).json();
    expect(fieldsOf(answer)).toEqual(
      new Set([
        "reference",
        "pack",
        "packVersion",
        "engineVersion",
        "blueprint",
        "seed",
        "fingerprint",
        "items",
        "id",
        "type",
        "stem",
        "options",
        "text",
        "zh-CN",
        "en",
      ]),
    );
    const built = assembleForm(knowledge.graph, { blueprint: body.blueprint, seed });
    if (!built.ok) throw new Error(JSON.stringify(built.error));
    const text = JSON.stringify(answer);
    for (const secret of secretsOf(built.value)) expect(text).not.toContain(secret);
  },
);

test("a paper of the whole subject fits the description, whatever types it asks in", async () => {
  const types = new Set<string>();
  for (const seed of seeds.slice(0, 8)) {
    const response = await POST(postJson({ ...body, blueprint: "full", seed }));
    const text = await response.text();
    for (const { type } of publicFormSchema.parse(JSON.parse(text)).items) types.add(type);
    const built = assembleForm(knowledge.graph, { blueprint: "full", seed });
    for (const secret of built.ok ? secretsOf(built.value) : []) expect(text).not.toContain(secret);
  }
  expect(types.size).toBeGreaterThanOrEqual(5);
});

test("the example gives forms of its own", async () => {
  const response = await POST(postJson({ ...body, pack: "card-limit" }));
  const text = await response.text();
  expect(publicFormSchema.parse(JSON.parse(text))).toMatchObject({
    reference: { ...body, pack: "card-limit" },
    items: { length: 10 },
  });
  expect(text).not.toMatch(/借呗|支付宝|jiebei|alipay/i);
});

test("option ids are letters in order, whatever they stand for", async () => {
  const form = publicFormSchema.parse(await (await POST(postJson(body))).json());
  for (const item of form.items) {
    const options = "options" in item ? item.options : [];
    expect(options.map(({ id }) => id)).toEqual(
      ["a", "b", "c", "d", "e", "f", "g", "h"].slice(0, options.length),
    );
  }
});

test("an unknown pack and an unknown blueprint are not found, both said at once", async () => {
  const response = await POST(postJson({ pack: "huabei", blueprint: "finisher" }));
  expect(response.status).toBe(404);
  expect(await readCodes(response)).toEqual(["pack-unknown", "blueprint-unknown"]);
});

test.each(["", "a b", "a".repeat(65), "../../etc/passwd", "种子", "\u0000", 42, null, {}, ["42"]])(
  "the seed %j is refused",
  async (seed) => {
    const response = await POST(postJson({ ...body, seed }));
    expect(response.status).toBe(400);
    expect((await readProblem(response)).issues.map(({ path }) => path[0])).toContain("seed");
  },
);

test("a body with several mistakes is refused with all of them and where they stand", async () => {
  const response = await POST(postJson({ pack: 7, seed: "a b", colour: "red" }));
  expect(response.status).toBe(400);
  const { issues } = await readProblem(response);
  expect(new Set(issues.map(({ code, path }) => [code, ...path].join(" ")))).toEqual(
    new Set(["format-invalid seed", "key-unknown", "type-wrong blueprint", "type-wrong pack"]),
  );
});

/** The names of all fields, at any depth. */
function fieldsOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((part) => [...fieldsOf(part)])]);
}

/** What only the scorer knows, as texts long enough not to stand in a question by chance. */
function secretsOf(form: Form): readonly string[] {
  return form.items.flatMap((item) => [
    item.seed,
    item.family,
    JSON.stringify(item.facts).slice(1, -1),
    ...Object.values(item.rationale),
    ...item.options.flatMap(({ rationale, diagnoses }) => [
      ...Object.values(rationale),
      ...(diagnoses === undefined ? [] : [`"${diagnoses.id}"`]),
    ]),
  ]);
}
