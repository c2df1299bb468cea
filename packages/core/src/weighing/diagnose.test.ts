import { expect, test } from "vitest";
import { editPack } from "../../test/edit-pack.ts";
import { findingsOf } from "../../test/findings-of.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { diagnose } from "./diagnose.ts";

const graph = graphOf(samplePack);

test("a lead of ten with evidence of ten tells the cause", () => {
  const found = diagnose(graph, findingsOf({ slip: "overdue", shelf: "has-book" }));
  expect(found).toMatchObject({ verdict: "told", cause: "overdue-books", alsoTrue: [], lead: 13 });
});

test("one deciban less of evidence tells nothing", () => {
  const weaker = editPack((pack) => {
    for (const weight of pack.weights) if (weight.cause === "overdue-books" && weight.weight === 10) weight.weight = 6;
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
    for (const weight of pack.weights) if (weight.signal === "receipt" && weight.value === "found") weight.weight = 15;
  });
  const told = diagnose(graphOf(strong), findingsOf({ notice: "says-move", slip: "overdue", receipt: "found" }));
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
