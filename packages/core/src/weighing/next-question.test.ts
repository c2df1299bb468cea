import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryFindings } from "../../test/arbitrary-findings.ts";
import { arbitraryWeighedGraph } from "../../test/arbitrary-graph.ts";
import { editPack, nodeOf } from "../../test/edit-pack.ts";
import { findingsOf } from "../../test/findings-of.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { nextQuestion } from "./next-question.ts";
import { weighCauses } from "./weigh-causes.ts";

const graph = graphOf(samplePack);

test("the first question is the one whose answers move the causes most", () => {
  // notice: 16 for branch-move and 16 for season-limit; slip: 20 + 9; poster 9; shelf 9 + 9; receipt 13.
  expect(nextQuestion(graph, { findings: [] })).toEqual({ signal: "notice", spread: 32 });
});

test("only the causes in reach are asked about", () => {
  // overdue-books leads by 13 over record-mixup at 0, so what is left to ask is what would move overdue-books alone: nothing.
  expect(
    nextQuestion(graph, findingsOf({ slip: "overdue", shelf: "has-book", notice: "unknown" })),
  ).toBeUndefined();
});

test("a question is not asked again when its answer is not known", () => {
  expect(nextQuestion(graph, findingsOf({ notice: "unknown" }))).toEqual({ signal: "slip", spread: 29 });
});

test("what a group has counted already is not counted into a question's spread", () => {
  const found = nextQuestion(
    graph,
    findingsOf({ notice: "says-move", slip: "unknown", shelf: "unknown", receipt: "unknown" }),
  );
  // With +10 from the notice, a poster seen adds nothing and one absent takes 3.
  expect(found).toEqual({ signal: "poster", spread: 3 });
});

test("equal spreads go by id", () => {
  const twins = editPack((pack) => {
    pack.weights = pack.weights.filter(({ signal }) => signal === "slip");
    pack.weights.push(
      ...pack.weights.map((weight) => ({
        ...weight,
        signal: "poster",
        value: weight.value === "overdue" ? "seen" : "absent",
      })),
    );
  });
  expect(nextQuestion(graphOf(twins), { findings: [] })).toEqual({ signal: "poster", spread: 29 });
});

test("after eight weighed questions, known or not, no other is asked", () => {
  const many = editPack((pack) => {
    for (const id of ["one", "two", "three", "four", "five"]) {
      pack.signals.push({ ...nodeOf(pack.signals, "slip"), id });
      for (const weight of samplePack.weights.filter(({ signal }) => signal === "slip"))
        pack.weights.push({ ...weight, signal: id });
    }
  });
  const seven = {
    notice: "unknown",
    poster: "unknown",
    slip: "unknown",
    shelf: "unknown",
    receipt: "unknown",
    one: "unknown",
    two: "unknown",
  };
  expect(nextQuestion(graphOf(many), findingsOf({ ...seven, weather: "rain", fine: "none" }))).toMatchObject({
    signal: "five",
  });
  expect(nextQuestion(graphOf(many), findingsOf({ ...seven, three: "unknown" }))).toBeUndefined();
});

test("the spread is what the answers' scores say, and no other question spreads more", () => {
  fc.assert(
    fc.property(arbitraryWeighedGraph, arbitraryFindings, (any, findings) => {
      const scores = weighCauses(any, findings);
      const near = scores
        .filter(({ score }) => (scores[0]?.score ?? 0) - score < 10)
        .map(({ cause }) => cause);
      const spreads = [...any.signals.values()]
        .filter(
          ({ id, role }) => role === "weighed" && !findings.findings.some(({ signal }) => signal === id),
        )
        .map(({ id, values }) => {
          const answered = values.map((value) =>
            weighCauses(any, {
              ...findings,
              findings: [...findings.findings, { signal: id, value: value.id }],
            }),
          );
          const ranges = near.map((cause) => {
            const reached = answered.map((list) => list.find((entry) => entry.cause === cause)?.score ?? 0);
            return Math.max(...reached) - Math.min(...reached);
          });
          return { signal: id, spread: ranges.reduce((sum, range) => sum + range, 0) };
        })
        .filter(({ spread }) => spread > 0);
      const found = nextQuestion(any, findings);
      if (found === undefined) expect(spreads).toEqual([]);
      else {
        expect(spreads).toContainEqual(found);
        expect(Math.max(...spreads.map(({ spread }) => spread))).toBe(found.spread);
      }
    }),
  );
});
