import { itemTypeOf } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { postAnswer } from "./post-answer.ts";
import { answersOf, runs, starterPaper } from "./test/starter-paper.ts";
import { toFields } from "./test/to-fields.ts";

const paper = starterPaper("posting");
const [first] = paper.form.items;
if (first === undefined) throw new Error("The paper is empty.");

type Post = {
  readonly body: string | ReadableStream<Uint8Array>;
  readonly step?: string;
  readonly reference?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

function post({ body, step = "1", reference = paper.token, headers = {} }: Post): Promise<Response> {
  const request = new Request("http://127.0.0.1/answer", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      ...headers,
    },
    ...(typeof body === "string" ? {} : { duplex: "half" }),
  });
  return postAnswer(request, { locale: "zh-CN", reference, step });
}

const root = `/zh-CN/practice/${paper.token}`;

it("an answer leads to what is said about it", async () => {
  const response = await post({ body: "answers=&chosen=b&action=choose" });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`${root}/1?answers=b#step`);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it("skipping is an answer of its own, even with something chosen", async () => {
  for (const body of ["answers=&action=skip", "answers=&chosen=b&action=skip"])
    expect((await post({ body })).headers.get("location")).toBe(`${root}/1?answers=-#step`);
});

it("confirming without a choice asks again and says so", async () => {
  const response = await post({ body: "answers=a&action=choose", step: "2" });
  expect(response.headers.get("location")).toBe(`${root}/2?answers=a&missing=1#step`);
});

it("ten posts in a row write the whole paper into the address", async () => {
  let answers = "";
  for (const [at, item] of paper.form.items.entries()) {
    const answer = runs.mixed(item, at);
    const action = itemTypeOf(item.type).isBlank(answer) ? "skip" : "choose";
    const response = await post({
      body: `answers=${answers}&${toFields(answer).toString()}&action=${action}`,
      step: String(at + 1),
    });
    expect(response.status).toBe(303);
    answers = new URL(response.headers.get("location") ?? "", "http://x").searchParams.get("answers") ?? "";
  }
  expect(answers).toBe(answersOf("mixed", paper.form.items));
});

it("every problem of a post is said at once, in the reader's language, with the way back", async () => {
  const response = await post({ body: "answers=z.?&chosen=q&extra=1&answers=a", step: "3" });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const html = await response.text();
  for (const sentence of [
    "提交的内容里有认不出的部分。",
    "同一项内容提交了两次。",
    "没有说明是选定还是跳过。",
    "第 1 题没有这个选项。",
    "第 2 题的答案写得认不出来。",
    "第 3 题没有这个选项。",
  ])
    expect(html).toContain(`<li>${sentence}</li>`);
  expect(html).toContain(`href="${root}/3#step"`);
});

it("answers that do not lead up to the question are refused", async () => {
  for (const [step, answers] of [
    ["1", "a"],
    ["3", "a"],
  ] as const)
    expect((await post({ body: `answers=${answers}&chosen=a&action=choose`, step })).status).toBe(400);
});

it("two options where one is asked for are refused", async () => {
  const single = paper.form.items.findIndex(({ type }) => type === "single-choice");
  const before = answersOf("right", paper.form.items.slice(0, single));
  const response = await post({
    body: `answers=${before}&chosen=a&chosen=b&action=choose`,
    step: String(single + 1),
  });
  expect(response.status).toBe(400);
});

it.each([
  ["from another site", { headers: { "sec-fetch-site": "cross-site" } }, 403],
  ["to a paper that does not exist", { reference: "nothing" }, 404],
  ["to a question that does not exist", { step: "11" }, 404],
  ["to the result", { step: "result" }, 404],
  ["as JSON", { headers: { "content-type": "application/json" } }, 415],
  ["of ten megabytes", { body: `answers=${"a".repeat(10_000_000)}` }, 413],
])("a post %s is refused", async (_, given, status) => {
  const response = await post({ body: "answers=&chosen=a&action=choose", ...given });
  expect(response.status).toBe(status);
  expect(await response.text()).toContain('<html lang="zh-CN">');
});

it("a body that does not end is not read to the end", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1024).fill(97));
    },
  });
  expect((await post({ body })).status).toBe(413);
  expect(sent).toBeLessThan(100);
});

it("a post to a paper of another engine goes to the page that says so", async () => {
  const reference = paper.token.replace(/~\d+~starter/, "~999~starter");
  const response = await post({ body: "answers=&chosen=a&action=choose", reference });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`/zh-CN/practice/${reference}/1#step`);
});

it("whatever is posted, the answer is a redirect or a refusal", async () => {
  const field = fc.tuple(
    fc.oneof(fc.constantFrom("answers", "chosen", "action"), fc.string()),
    fc.oneof(fc.constantFrom("", "a", "b", "-", "a.b", "choose", "skip"), fc.string()),
  );
  const body = fc.oneof(
    fc.string(),
    fc.array(field, { maxLength: 5 }).map((fields) => new URLSearchParams(fields).toString()),
  );
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom("1", "2", "10", "result", "x"), async (text, step) => {
      const { status } = await post({ body: text, step });
      expect([303, 400, 404]).toContain(status);
    }),
    { numRuns: 1000 },
  );
});
