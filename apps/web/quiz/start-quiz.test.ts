import { blueprintsOf } from "@plain-credit/quiz";
import { expect, it } from "vitest";
import { knowledge, servedPacks } from "../api/knowledge.ts";
import { startQuiz } from "./start-quiz.ts";
import { starterPaper } from "./test/starter-paper.ts";

function start(query: string): string {
  const response = startQuiz(new URL(`http://127.0.0.1/en/practice/start${query}`), "en");
  expect(response.status).toBe(303);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return response.headers.get("location") ?? "";
}

it("a given code leads to the first question of its paper", () => {
  expect(start("?blueprint=starter&seed=class-3")).toBe(
    `/en/practice/${starterPaper("class-3").token}/1#step`,
  );
});

it("a code typed with full-width marks or blanks is the same code", () => {
  expect(start(`?seed=${encodeURIComponent(" ｃｌａｓｓ－３ ")}`)).toBe(start("?seed=class-3"));
});

it("another pack that the app serves gives a paper of its own", () => {
  expect(start("?pack=card-limit&seed=class-3")).toBe(
    `/en/practice/${starterPaper("class-3", "card-limit").token}/1#step`,
  );
  expect(start("?pack=jiebei&seed=class-3")).toBe(start("?seed=class-3"));
});

it("every blueprint of every pack starts, or the start page says that there is none", () => {
  for (const pack of servedPacks)
    for (const { id: blueprint } of blueprintsOf(knowledge.graph))
      expect(start(`?pack=${pack}&blueprint=${blueprint}&seed=1`)).toMatch(
        /\/1#step$|^\/en\/practice#blueprint-unknown$/,
      );
});

it("without a code each start is another paper", () => {
  expect(start("?blueprint=starter")).not.toBe(start("?blueprint=starter&seed="));
});

it("what cannot be read goes back to the start page, which says what was wrong", () => {
  expect(start(`?seed=${encodeURIComponent("三班")}`)).toBe("/en/practice#seed-unreadable");
  expect(start(`?seed=${"x".repeat(65)}`)).toBe("/en/practice#seed-unreadable");
  expect(start("?blueprint=everything&seed=1")).toBe("/en/practice#blueprint-unknown");
  for (const pack of ["nobody", "", "__proto__", "CARD-LIMIT"])
    expect(start(`?pack=${pack}&seed=1`)).toBe("/en/practice#pack-unknown");
});
