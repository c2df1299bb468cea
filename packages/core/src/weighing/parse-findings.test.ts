import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryFindings } from "../../test/arbitrary-findings.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { parseFindings } from "./parse-findings.ts";

const graph = graphOf(samplePack);

test("any case comes back from JSON as it was, unknown answers included", () => {
  fc.assert(
    fc.property(arbitraryFindings, (findings) => {
      expect(parseFindings(graph, JSON.parse(JSON.stringify(findings)))).toEqual({
        ok: true,
        value: findings,
      });
    }),
  );
});

test("problems of shape, unknown ids and duplicates come all at once with their places", () => {
  const parsed = parseFindings(graph, {
    outcome: "doubled",
    extra: 1,
    findings: [
      { signal: "slip", value: "blue" },
      { signal: "stars", value: "bright" },
      { signal: "slip", value: "unknown" },
      { signal: 7, value: "clean" },
      null,
    ],
  });
  expect(parsed.ok ? [] : parsed.error).toEqual([
    { code: "type-wrong", path: ["findings", 3, "signal"], params: { expected: "string" } },
    { code: "type-wrong", path: ["findings", 4], params: { expected: "object" } },
    { code: "key-unknown", path: [], params: { keys: "extra" } },
    { code: "node-unknown", path: ["outcome"], params: { kind: "outcome", id: "doubled" } },
    { code: "node-unknown", path: ["findings", 0, "value"], params: { kind: "value", id: "blue" } },
    { code: "node-unknown", path: ["findings", 1, "signal"], params: { kind: "signal", id: "stars" } },
    { code: "finding-duplicate", path: ["findings", 2], params: { signal: "slip" } },
  ]);
});

test.for([
  undefined,
  null,
  1,
  "findings",
  [],
  {},
  { findings: {} },
  { findings: "slip" },
  JSON.parse('{"findings":[],"__proto__":{}}'),
])("%j is no case", (input) => {
  expect(parseFindings(graph, input).ok).toBe(false);
});
