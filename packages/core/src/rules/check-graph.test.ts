import { expect, test } from "vitest";
import { cover, editPack, nodeOf } from "../../test/edit-pack.ts";
import { graphOf } from "../../test/graph-of.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { checkGraph } from "./check-graph.ts";
import { contentRules } from "./index.ts";
import { severityOf } from "./severity-of.ts";

test("the sample pack keeps every rule", () => {
  expect(checkGraph(graphOf(samplePack), { asOf: samplePack.asOf })).toEqual([]);
});

test("issues of all rules come at once, sorted by path and not by text", () => {
  const broken = editPack((pack) => {
    pack.title.en = "";
    for (let copy = 0; copy < 9; copy += 1) {
      pack.claims.push({ ...structuredClone(nodeOf(pack.claims, "record-open")), id: `copy-${copy}` });
      cover(pack, "claims", `copy-${copy}`);
    }
    nodeOf(pack.claims, "copy-8").evidence.for = [];
    nodeOf(pack.claims, "season-counts").correction = { "zh-CN": "对", en: "right" };
  });
  expect(
    checkGraph(graphOf(broken), { asOf: broken.asOf }).map(({ code, path }) => `${code} ${path.join("/")}`),
  ).toEqual([
    "correction-idle packs/0/claims/2/correction",
    "claim-unsourced packs/0/claims/14/evidence",
    "claim-undocumented packs/0/claims/14/evidence/for",
    "translation-missing packs/0/title/en",
  ]);
});

test("a day that is none is the caller's mistake", () => {
  expect(() => checkGraph(graphOf(samplePack), { asOf: "today" })).toThrow(
    expect.objectContaining({ code: "date-invalid" }),
  );
});

test("no two rules share a code", () => {
  const codes = contentRules.flatMap((rule) => rule.codes);
  expect(new Set(codes).size).toBe(codes.length);
});

test("a code is an error unless its rule says that it warns", () => {
  expect(["constant-expired", "polarity-differs"].map(severityOf)).toEqual(["warning", "warning"]);
  expect(["rule-expired", "node-untaught", "type-wrong"].map(severityOf)).toEqual([
    "error",
    "error",
    "error",
  ]);
});
