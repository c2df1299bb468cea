import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryFindings } from "../../test/arbitrary-findings.ts";
import { arbitraryWeighedGraph } from "../../test/arbitrary-graph.ts";
import { findingsOf } from "../../test/findings-of.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { weighCauses } from "./weigh-causes.ts";

const graph = graphOf(samplePack);

test("without findings every cause stands at zero, in the order of ids", () => {
  expect(weighCauses(graph, { findings: [] })).toEqual([
    { cause: "branch-move", score: 0, contributions: [] },
    { cause: "overdue-books", score: 0, contributions: [] },
    { cause: "record-mixup", score: 0, contributions: [] },
    { cause: "season-limit", score: 0, contributions: [] },
  ]);
});

test("each cause adds up its own weights and lists them in the packs' order of signals", () => {
  const [first, second] = weighCauses(
    graph,
    findingsOf({ receipt: "found", shelf: "empty", slip: "overdue" }),
  );
  expect(first).toEqual({
    cause: "record-mixup",
    score: 19,
    contributions: [
      { signal: "slip", value: "overdue", weight: 6, counted: true },
      { signal: "shelf", value: "empty", weight: 3, counted: true },
      { signal: "receipt", value: "found", weight: 10, counted: true },
    ],
  });
  expect(second).toMatchObject({ cause: "overdue-books", score: 4 });
});

test("of a group only the strongest counts for a cause, and the other is listed as already counted", () => {
  const [first] = weighCauses(graph, findingsOf({ poster: "seen", notice: "says-move" }));
  expect(first).toEqual({
    cause: "branch-move",
    score: 10,
    contributions: [
      { signal: "notice", value: "says-move", weight: 10, counted: true },
      { signal: "poster", value: "seen", weight: 6, counted: false },
    ],
  });
});

test("within a group one finding for and one against both count", () => {
  const scores = weighCauses(graph, findingsOf({ notice: "absent", poster: "seen" }));
  expect(scores.find(({ cause }) => cause === "branch-move")).toMatchObject({
    score: 0,
    contributions: [{ counted: true }, { counted: true }],
  });
});

test("causes that cannot bring the outcome about are left out", () => {
  const causes = (outcome: string) => weighCauses(graph, findingsOf({}, outcome)).map(({ cause }) => cause);
  expect(causes("cut")).toEqual(["overdue-books", "record-mixup", "season-limit"]);
  expect(causes("closed")).toEqual([]);
});

test.for([
  ["an unknown outcome", findingsOf({}, "doubled"), "node-unknown"],
  ["an unknown signal", findingsOf({ stars: "bright" }), "node-unknown"],
  ["an unknown value", findingsOf({ slip: "blue" }), "node-unknown"],
  ["a signal named like a property of every object", findingsOf({ constructor: "x" }), "node-unknown"],
  [
    "a signal told twice",
    {
      findings: [
        { signal: "slip", value: "clean" },
        { signal: "slip", value: "unknown" },
      ],
    },
    "finding-duplicate",
  ],
] as const)("%s is the caller's mistake", ([, findings, code]) => {
  expect(() => weighCauses(graph, findings)).toThrow(expect.objectContaining({ code }));
});

test("the order of findings changes nothing", () => {
  fc.assert(
    fc.property(
      arbitraryWeighedGraph,
      arbitraryFindings,
      fc.infiniteStream(fc.nat()),
      (any, findings, keys) => {
        const shuffled = findings.findings
          .map((finding) => ({ finding, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ finding }) => finding);
        expect(weighCauses(any, { ...findings, findings: shuffled })).toEqual(weighCauses(any, findings));
      },
    ),
  );
});

test("what was asked and is not known changes nothing", () => {
  fc.assert(
    fc.property(arbitraryWeighedGraph, arbitraryFindings, (any, findings) => {
      const known = findings.findings.filter(({ value }) => value !== "unknown");
      expect(weighCauses(any, { ...findings, findings: known })).toEqual(weighCauses(any, findings));
    }),
  );
});

test("a score is the sum of what counts, and a group counts its strongest for and against and no more", () => {
  fc.assert(
    fc.property(arbitraryWeighedGraph, arbitraryFindings, (any, findings) => {
      for (const { score, contributions } of weighCauses(any, findings)) {
        const counted = contributions.filter((contribution) => contribution.counted);
        expect(score).toBe(counted.reduce((sum, { weight }) => sum + weight, 0));
        const inGroup = (list: typeof contributions) =>
          list
            .filter(({ signal }) => any.signals.get(signal)?.group !== undefined)
            .map(({ weight }) => weight);
        const all = inGroup(contributions);
        const strongest = [Math.max(0, ...all), Math.min(0, ...all)].filter((weight) => weight !== 0);
        expect(inGroup(counted).sort((a, b) => b - a)).toEqual(strongest);
        expect(contributions.length - counted.length).toBe(all.length - strongest.length);
      }
    }),
  );
});

test("scores fall, and equal scores stand in the order of ids", () => {
  fc.assert(
    fc.property(arbitraryWeighedGraph, arbitraryFindings, (any, findings) => {
      const scores = weighCauses(any, findings);
      scores.slice(1).forEach((next, at) => {
        const previous = scores[at];
        expect(previous).toBeDefined();
        if (previous === undefined) return;
        expect(
          previous.score > next.score || (previous.score === next.score && previous.cause < next.cause),
        ).toBe(true);
      });
    }),
  );
});
