import { expect, test } from "vitest";
import { editPack } from "../../test/edit-pack.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { parseFindings } from "../weighing/parse-findings.ts";
import { parsePack } from "./parse-pack.ts";

const many = 150_000;
const excessive = { ok: false, error: [{ code: "issues-excessive", path: [], params: {} }] };

test("more mistakes than a list of issues can hold are an issue, not a crash", () => {
  const claims = Array.from({ length: many }, () => 0);
  expect(parsePack({ ...samplePack, claims })).toEqual(excessive);
  expect(parseFindings(graphOf(samplePack), { findings: claims })).toEqual(excessive);
});

test("however many references of one pack dangle, each is an issue", () => {
  const pack = editPack(({ claims }) => {
    const [claim] = claims;
    if (claim !== undefined) claim.evidence.for = Array.from({ length: many }, () => ({ source: "nowhere" }));
  });
  const built = buildGraph([pack]);
  const dangling = built.ok ? [] : built.error.filter(({ code }) => code === "reference-dangling");
  expect(dangling).toHaveLength(many);
});
