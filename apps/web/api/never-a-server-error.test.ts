import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POST as postForms } from "../app/api/v1/forms/route.ts";
import { GET as getPack } from "../app/api/v1/packs/[pack]/route.ts";
import { GET as getSchema } from "../app/api/v1/packs/[pack]/schema/route.ts";
import { POST as postScores } from "../app/api/v1/scores/route.ts";
import { rightAnswer, wrongAnswer } from "../quiz/test/answers-to.ts";
import { itemOfEachType } from "../quiz/test/item-of-each-type.ts";
import { damagedJson, damagedText } from "../test/bad-input/mutations.ts";
import { servedPacks } from "./knowledge.ts";
import { postJson } from "./test/post-json.ts";
import { readProblem } from "./test/read-problem.ts";
import { wholeForm } from "./test/whole-form.ts";

const forms = { pack: "jiebei", blueprint: "starter", seed: "mutated" };
const whole = wholeForm();
const scores = {
  reference: whole.reference,
  responses: whole.items.map((item) => ({ item: item.id, certainty: "sure", ...wrongAnswer(item) })),
};

/** Good, or a problem that says what is wrong. */
async function expectAnswer(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  if (response.status !== 200) await readProblem(response);
}

describe.each([
  ["forms", postForms, forms],
  ["scores", postScores, scores],
] as const)("a post to %s is never a server error", (_name, handler, body) => {
  const hold = (bodies: fc.Arbitrary<unknown>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(bodies, async (given) => {
        await expectAnswer(await handler(postJson(given)));
      }),
      { numRuns },
    );

  test("whatever JSON it holds", async () => {
    await hold(fc.jsonValue(), 500);
  });

  test("whatever text it holds", async () => {
    await hold(fc.string({ unit: "binary", maxLength: 200 }), 500);
  });

  test("whatever stands in place of one of its parts", async () => {
    await hold(damagedJson(body), 1000);
  });

  test("however its text is damaged", async () => {
    await hold(damagedText(JSON.stringify(body)), 1000);
  });

  test.each([
    ["an object that is no primitive", '{"toString":1,"valueOf":1}'],
    ["lists in lists", "[".repeat(20_000) + "]".repeat(20_000)],
    ["objects in objects", '{"a":'.repeat(5000) + "1" + "}".repeat(5000)],
    ["a prototype", '{"__proto__":{"ok":true},"constructor":1}'],
    ["a number beyond numbers", "1e999"],
    ["half a character", String.raw`"\ud800"`],
  ])("with %s in place of any of its parts", async (_title, piece) => {
    const text = JSON.stringify(body);
    for (const [part] of text.matchAll(/"[^"]*"(?!:)|\[.*\]|\{.*\}/g))
      await expectAnswer(await handler(postJson(text.replace(part, () => piece))));
    await expectAnswer(await handler(postJson(piece)));
  });

  test("whatever it calls itself", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (type) => {
        fc.pre(/^[\t\u0020-\u007e]*$/.test(type));
        await expectAnswer(await handler(postJson(body, { "content-type": type })));
      }),
      { numRuns: 200 },
    );
  });
});

test("the paper holds every shape of answer", () => {
  const shapes = Object.values(itemOfEachType).map((item) => Object.keys(rightAnswer(item))[0]);
  const given = scores.responses.flatMap((response) => Object.keys(response));
  expect(given).toEqual(expect.arrayContaining(shapes));
});

const seed = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/, { size: "max" });
const version = fc.nat({ max: 999_999 }).map(String);

test("whatever seed is given, there is a form", async () => {
  await fc.assert(
    fc.asyncProperty(seed, async (given) => {
      expect((await postForms(postJson({ ...forms, seed: given }))).status).toBe(200);
    }),
    { numRuns: 200 },
  );
});

test("whatever well-formed reference is scored, it is never a server error", async () => {
  const reference = fc.record({
    pack: fc.constantFrom("jiebei", "card-limit", "huabei", "constructor"),
    packVersion: fc.oneof(
      fc.constant(scores.reference.packVersion),
      fc.tuple(version, version, version).map((numbers) => numbers.join(".")),
    ),
    engineVersion: fc.oneof(fc.constant(scores.reference.engineVersion), version),
    blueprint: fc.constantFrom("starter", "finisher", "constructor"),
    seed,
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  });
  await fc.assert(
    fc.asyncProperty(reference, async (named) => {
      const response = await postScores(postJson({ reference: named, responses: scores.responses }));
      expect(response.status).toBe(
        servedPacks.includes(named.pack) && named.blueprint === "starter" ? 409 : 404,
      );
      await expectAnswer(response);
    }),
    { numRuns: 300 },
  );
});

test("whatever pack is asked for, it is never a server error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (pack) => {
      for (const handler of [getPack, getSchema])
        await expectAnswer(
          await handler(new Request("http://127.0.0.1/"), { params: Promise.resolve({ pack }) }),
        );
    }),
    { numRuns: 300 },
  );
});
