import { expect, test } from "vitest";
import * as z from "zod/mini";
import { largestBody } from "./read-json-body.ts";
import { readRequest } from "./read-request.ts";
import { postJson } from "./test/post-json.ts";
import { readProblem } from "./test/read-problem.ts";

const schema = z.strictObject({ word: z.string() });

async function statusOf(request: Request): Promise<number> {
  const read = await readRequest(request, schema);
  return read.ok ? 200 : (await readProblem(read.error)).status;
}

function streamed(stream: ReadableStream<Uint8Array>): Request {
  // Node asks for this field of the standard, which the DOM's types lack.
  const halfDuplex: RequestInit & { readonly duplex: "half" } = { duplex: "half" };
  return new Request("http://127.0.0.1/", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: stream,
    ...halfDuplex,
  });
}

/** A body of JSON that is exactly so many bytes long. */
const bodyOf = (bytes: number) =>
  JSON.stringify({ word: "a".repeat(bytes - JSON.stringify({ word: "" }).length) });

test("a body as its schema asks is read", async () => {
  expect(await readRequest(postJson({ word: "利率" }), schema)).toEqual({
    ok: true,
    value: { word: "利率" },
  });
});

test("64 KiB are read, and one byte more is too large", async () => {
  expect(await statusOf(postJson(bodyOf(largestBody)))).toBe(200);
  expect(await statusOf(postJson(bodyOf(largestBody + 1)))).toBe(413);
});

test("a body too large that does not say its length is left off before it is all there", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024).fill(97));
    },
  });
  expect(await statusOf(streamed(endless))).toBe(413);
  expect(sent).toBeLessThan(2 * largestBody);
});

test("a body that breaks off is a malformed request", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error("gone"));
    },
  });
  expect(await statusOf(streamed(broken))).toBe(400);
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/json-seq",
  "application/jsonp",
  "json",
])("a body called %s is not JSON", async (type) => {
  expect(await statusOf(postJson({ word: "" }, { "content-type": type }))).toBe(415);
});

test.each(["application/json; charset=utf-8", "APPLICATION/JSON", "application/ld+json"])(
  "a body called %s is JSON",
  async (type) => {
    expect(await statusOf(postJson({ word: "" }, { "content-type": type }))).toBe(200);
  },
);

test("a request without a body, and one without a media type, are refused", async () => {
  const type = { "content-type": "application/json" };
  expect(await statusOf(new Request("http://127.0.0.1/", { method: "POST", headers: type }))).toBe(400);
  expect(await statusOf(new Request("http://127.0.0.1/", { method: "POST" }))).toBe(415);
});

test.each(["", "{", "{'word':1}", "undefined", "\u0000", "[".repeat(60_000)])(
  "the text %.12s is malformed",
  async (text) => {
    expect(await statusOf(postJson(text))).toBe(400);
  },
);

test("a page of another site is refused, one of this site and a program are not", async () => {
  const from = (headers: Readonly<Record<string, string>>) => statusOf(postJson({ word: "" }, headers));
  expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await from({ origin: "https://elsewhere.example", host: "127.0.0.1" })).toBe(403);
  expect(await from({ origin: "null" })).toBe(403);
  expect(await from({ "sec-fetch-site": "same-origin" })).toBe(200);
  expect(await from({})).toBe(200);
});
