import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../test/findings-of.ts";
import { graphOf } from "../../../test/graph-of.ts";
import { jiebeiCases } from "../../../test/jiebei-cases.ts";
import { verdictOf } from "../../../test/verdict-of.ts";
import { diagnose } from "../../weighing/diagnose.ts";
import { causes } from "./causes.ts";
import { jiebei } from "./index.ts";

const graph = graphOf(jiebei);

describe("a case gets the verdict that was judged by hand", () => {
  test.each(jiebeiCases)("$story", ({ outcome, answers, expected }) => {
    expect(verdictOf(diagnose(graph, findingsOf(answers, outcome)))).toEqual(verdictOf(expected));
  });
});

test("what a stronger clue of the group makes redundant is listed and not counted", () => {
  const seen = jiebeiCases.flatMap(({ outcome, answers, expected, alreadyCounted = [] }) => {
    if (expected.verdict !== "told") return [];
    const score = diagnose(graph, findingsOf(answers, outcome)).scores.find(
      ({ cause }) => cause === expected.cause,
    );
    return [
      {
        answers,
        expected: [...alreadyCounted].sort(),
        redundant: (score?.contributions ?? [])
          .filter(({ counted }) => !counted)
          .map(({ signal }) => signal)
          .sort(),
      },
    ];
  });
  expect(seen.filter(({ redundant }) => redundant.length > 0).length).toBeGreaterThanOrEqual(5);
  for (const { expected, redundant } of seen) expect(redundant).toEqual(expected);
});

test("the cases tell every cause, hold several at once, and often cannot tell", () => {
  const verdicts = jiebeiCases.map(({ expected }) => expected.verdict);
  const told = jiebeiCases.flatMap(({ expected }) => (expected.verdict === "told" ? [expected.cause] : []));
  expect(jiebeiCases).toHaveLength(40);
  expect(new Set(told)).toEqual(new Set(causes.map(({ id }) => id)));
  expect(verdicts.filter((verdict) => verdict === "several").length).toBeGreaterThanOrEqual(6);
  expect(verdicts.filter((verdict) => verdict === "cannot-tell").length).toBeGreaterThanOrEqual(10);
});
