import { expect, test } from "vitest";
import { GET } from "../app/[locale]/practice/[reference]/[step]/answer/route.ts";

function opened(step: string) {
  const params = Promise.resolve({ locale: "en", reference: "a%7Eb", step });
  return GET(new Request("http://127.0.0.1/"), { params });
}

test.each([
  ["3", "3"],
  ["result", "result"],
  ["0", "1"],
  ["%ff", "1"],
])("the address of answer %s, opened, leads to question %s", async (step, question) => {
  const answer = await opened(step);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`/en/practice/a~b/${question}#step`);
});
