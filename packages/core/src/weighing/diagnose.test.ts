import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryFindings } from "../../test/arbitrary-findings.ts";
import { arbitraryWeighedGraph } from "../../test/arbitrary-graph.ts";
import { editPack } from "../../test/edit-pack.ts";
import { findingsOf } from "../../test/findings-of.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { diagnose } from "./diagnose.ts";
import { weighCauses } from "./weigh-causes.ts";

const graph = graphOf(samplePack);

test("a lead of ten with evidence of ten tells the cause", () => {
  const found = diagnose(graph, findingsOf({ slip: "overdue", shelf: "has-book" }));
  expect(found).toMatchObject({ verdict: "told", cause: "overdue-books", alsoTrue: [], lead: 13 });
});

test("one deciban less of evidence tells nothing", () => {
  const weaker = editPack((pack) => {
    for (const weight of pack.weights)
      if (weight.cause === "overdue-books" && weight.weight === 10) weight.weight = 6;
  });
  const found = diagnose(graphOf(weaker), findingsOf({ slip: "overdue", shelf: "has-book" }));
  expect(found).toMatchObject({
    verdict: "cannot-tell",
    causes: ["overdue-books", "branch-move", "record-mixup", "season-limit"],
    families: ["house", "reader"],
    lead: 9,
  });
});

test("causes with clear evidence close together are several", () => {
  const found = diagnose(graph, findingsOf({ notice: "says-move", slip: "overdue", shelf: "has-book" }));
  expect(found).toMatchObject({ verdict: "several", causes: ["overdue-books", "branch-move"], lead: 3 });
});

test("clear causes that exclude each other cannot be told apart", () => {
  const found = diagnose(graph, findingsOf({ slip: "overdue", receipt: "found" }));
  expect(found).toMatchObject({
    verdict: "cannot-tell",
    causes: ["record-mixup", "overdue-books"],
    families: ["reader"],
  });
});

test("a clear cause far behind the first is also true, unless the two exclude each other", () => {
  const strong = editPack((pack) => {
    for (const weight of pack.weights)
      if (weight.signal === "receipt" && weight.value === "found") weight.weight = 15;
  });
  const told = diagnose(
    graphOf(strong),
    findingsOf({ notice: "says-move", slip: "overdue", receipt: "found" }),
  );
  expect(told).toMatchObject({ verdict: "told", cause: "record-mixup", alsoTrue: ["branch-move"], lead: 11 });
});

test("a cause that the outcome excludes is neither scored nor told", () => {
  const found = diagnose(graph, findingsOf({ notice: "says-move" }, "cut"));
  expect(found.scores.map(({ cause }) => cause)).not.toContain("branch-move");
  expect(found.verdict).toBe("cannot-tell");
});

test("an outcome without a cause cannot be told", () => {
  expect(diagnose(graph, findingsOf({}, "closed"))).toEqual({
    scores: [],
    lead: 0,
    verdict: "cannot-tell",
    causes: [],
    families: [],
  });
});

test("every verdict holds when worked out again from the scores", () => {
  fc.assert(
    fc.property(arbitraryWeighedGraph, arbitraryFindings, (any, findings) => {
      const found = diagnose(any, findings);
      const numbers = found.scores.map(({ score }) => score);
      const [first = 0, second = 0] = numbers;
      expect(found.scores).toEqual(weighCauses(any, findings));
      expect(found.lead).toBe(first - second);
      const near = found.scores.filter(({ score }) => first - score < 10);
      const excluded = any.exclusivePairs.some(({ causes }) =>
        causes.every((id) => near.some(({ cause }) => cause === id)),
      );
      const told = numbers.length > 0 && first - second >= 10 && first >= 10;
      const several = !told && near.length >= 2 && near.every(({ score }) => score >= 10) && !excluded;
      expect(found.verdict).toBe(told ? "told" : several ? "several" : "cannot-tell");
      if (found.verdict === "told") expect(found.cause).toBe(found.scores[0]?.cause);
      else expect(found.causes).toEqual(near.map(({ cause }) => cause));
      if (found.verdict === "told")
        for (const other of found.alsoTrue)
          expect(found.scores.find(({ cause }) => cause === other)?.score).toBeGreaterThanOrEqual(10);
      if (found.verdict === "cannot-tell")
        expect(new Set(found.families)).toEqual(
          new Set(near.map(({ cause }) => any.causes.get(cause)?.family)),
        );
    }),
    { numRuns: 300 },
  );
});

test("a lone cause leads by its own evidence", () => {
  const lone = editPack((pack) => {
    for (const cause of pack.causes) if (cause.id !== "overdue-books") cause.outcomes = ["flat"];
  });
  expect(diagnose(graphOf(lone), findingsOf({ slip: "overdue" }, "cut"))).toMatchObject({
    verdict: "told",
    lead: 10,
  });
});
