import { describe, expect, test } from "vitest";
import { editPack, nodeOf } from "../../test/edit-pack.ts";
import { samplePack } from "../../test/sample-pack.ts";
import { jiebei } from "../packs/jiebei/index.ts";
import { comparePacks } from "./compare-packs.ts";

const compareWith = (edit: Parameters<typeof editPack>[0]) => comparePacks(samplePack, editPack(edit));

test("a pack compared with itself, or with a later release of the same content, has not changed", () => {
  const unchanged = { changes: [], claims: [], lessons: [], release: "none" };
  expect(comparePacks(jiebei, jiebei)).toEqual(unchanged);
  expect(
    compareWith((pack) => {
      pack.version = "2.0.0";
      pack.asOf = "2026-06-01";
    }),
  ).toEqual(unchanged);
});

test("each change is told with its node, its fields, and what it touches", () => {
  expect(
    compareWith((pack) => {
      nodeOf(pack.claims, "record-open").text.en = "Readers may look into their record.";
      nodeOf(pack.signals, "slip").values[1]!.share = 0.8;
    }),
  ).toEqual({
    changes: [
      {
        list: "claims",
        id: "record-open",
        change: "changed",
        fields: ["text.en"],
        release: "patch",
      },
      {
        list: "signals",
        id: "slip",
        change: "changed",
        fields: ["values[clean].share"],
        release: "minor",
      },
    ],
    claims: ["record-open"],
    lessons: ["why-flat"],
    release: "minor",
  });
});

describe("a patch is asked for by", () => {
  test.each<[string, Parameters<typeof editPack>[0]]>([
    ["other words", (pack) => (nodeOf(pack.causes, "branch-move").explanation.en = "It moves.")],
    ["another heading", (pack) => (pack.title.en = "The limit")],
    ["a value looked up again", (pack) => (nodeOf(pack.constants, "fine-per-day").reviewBy = "2028-01-01")],
    ["a document that moved", (pack) => (nodeOf(pack.sources, "handbook").url = "https://library.example/")],
    ["another order", (pack) => pack.claims.reverse()],
  ])("%s", (_, edit) => {
    expect(compareWith(edit).release).toBe("patch");
  });
});

describe("a minor version is asked for by", () => {
  test.each<[string, Parameters<typeof editPack>[0]]>([
    ["another treatment", (pack) => (nodeOf(pack.claims, "season-counts").support = "documented")],
    ["a rule’s validity", (pack) => (nodeOf(pack.rules, "fines").until = "2027-01-01")],
    ["another value of a constant", (pack) => (nodeOf(pack.constants, "fine-per-day").value = 0.2)],
    ["a weight", (pack) => (pack.weights[0]!.weight = 6)],
    ["a weight less", (pack) => pack.weights.pop()],
    ["a new node", (pack) => pack.claims.push({ ...nodeOf(pack.claims, "record-open"), id: "new" })],
    ["a pair", (pack) => (pack.exclusivePairs = [])],
  ])("%s", (_, edit) => {
    expect(compareWith(edit).release).toBe("minor");
  });
});

describe("a major version is asked for by", () => {
  test.each<[string, Parameters<typeof editPack>[0]]>([
    ["an id that is gone", (pack) => pack.misconceptions.pop()],
    ["an id that was renamed", (pack) => (nodeOf(pack.sources, "flyer").id = "leaflet")],
    ["another pack", (pack) => (pack.id = "reader-card")],
  ])("%s", (_, edit) => {
    expect(compareWith(edit).release).toBe("major");
  });
});

test("claims are touched by way of the rules, constants and sources that they lean on", () => {
  const byRule = compareWith((pack) => (nodeOf(pack.rules, "fines").takeaway.en = "A fine ends on return."));
  expect(byRule.claims).toEqual(["rain-counts", "record-open", "return-first", "tear-the-slip"]);
  const bySource = compareWith((pack) => (nodeOf(pack.sources, "flyer").checked = "2026-01-11"));
  expect(bySource.claims).toEqual(["rain-counts", "record-open"]);
});

test("lessons are touched by way of weights, needs and objectives", () => {
  for (const edit of [
    (pack) => (pack.weights[0]!.weight = 6),
    (pack) => (nodeOf(pack.needs, "no-need").name.en = "nothing due"),
    (pack) => (nodeOf(pack.objectives, "tell-causes").title.en = "Can tell them"),
  ] satisfies Parameters<typeof editPack>[0][])
    expect(compareWith(edit).lessons).toEqual(["why-flat"]);
  expect(compareWith((pack) => (nodeOf(pack.personas, "reader-one").name.en = "Xiaoshu")).lessons).toEqual(
    [],
  );
});

test("there and back, what was added is removed and the same fields change", () => {
  const other = editPack((pack) => {
    pack.claims.push({ ...nodeOf(pack.claims, "record-open"), id: "new" });
    nodeOf(pack.claims, "season-counts").reason.en = "It makes sense.";
  });
  const [there, back] = [comparePacks(samplePack, other), comparePacks(other, samplePack)];
  const turned = { added: "removed", removed: "added", changed: "changed" } as const;
  const told = (changes: typeof there.changes) =>
    changes.map(({ id, change, fields }) => ({ id, change, fields }));
  expect(told(back.changes)).toEqual(
    told(there.changes).map((entry) => ({ ...entry, change: turned[entry.change] })),
  );
  expect(there.changes).toHaveLength(2);
});
