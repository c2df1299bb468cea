import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { Item, SortControlFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const facts: SortControlFacts = {
  model: "sort-control",
  persona: "lin-chuan",
  outcome: "flat",
  first: "own",
  options: {
    a: { cause: "market-lender-retreat" },
    b: { cause: "standing-arrears" },
    c: { cause: "policy-new-rule" },
    d: { cause: "standing-applications" },
  },
};
const sorted = restateItem(jiebei, facts, ["b", "d"]);
const drawn = pick(drawItems(jiebei, "sort-control", 20), ({ facts: { first } }) => first === "others");

const broken: readonly Broken[] = [
  {
    title: "keys a row that nobody can change",
    pack: jiebei,
    item: restateItem(jiebei, facts, ["a", "b", "d"]),
    code: "key-indefensible",
    why: "control-other",
  },
  {
    title: "forgets a row that one can change",
    pack: jiebei,
    item: restateItem(jiebei, facts, ["b"]),
    code: "key-incomplete",
  },
  {
    title: "keys by the other column than the facts tell of",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, first: "others" }, ["b", "d"]),
    code: "key-indefensible",
  },
  {
    title: "writes the columns the other way round",
    pack: jiebei,
    item: withColumnsSwapped(drawn),
    code: "column-other",
  },
  {
    title: "asks of a cause that one can change in part",
    pack: jiebei,
    item: restateItem(
      jiebei,
      { ...facts, options: { ...facts.options, c: { cause: "standing-debt-load" } } },
      ["b", "d"],
    ),
    code: "control-in-between",
  },
  {
    title: "asks of a cause that could not bring this about",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, d: { cause: "system-identity" } } }, [
      "b",
      "d",
    ]),
    code: "cause-excluded",
  },
  {
    title: "leaves a column empty",
    pack: jiebei,
    item: restateItem(
      jiebei,
      { ...facts, options: { a: { cause: "standing-arrears" }, b: { cause: "standing-applications" } } },
      ["a", "b"],
    ),
    code: "column-empty",
  },
  {
    title: "invents a cause",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, a: { cause: "the-moon" } } }, [
      "b",
      "d",
    ]),
    code: "cause-unknown",
  },
  {
    title: "tells of somebody whom the pack does not know",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, persona: "nobody" }, ["b", "d"]),
    code: "persona-unknown",
  },
  {
    title: "tells of another trouble than the facts",
    pack: jiebei,
    item: { ...sorted, facts: { ...facts, outcome: "refused" } },
    code: "stem-silent",
  },
  {
    title: "rests on a control that the pack holds otherwise",
    pack: widenedJiebei(({ causes }) => {
      for (const cause of causes) if (cause.id === "standing-arrears") cause.control = "none";
    }),
    item: sorted,
    code: "key-indefensible",
    why: "control-other",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("the rows that one can change are right for the column that says so, whichever stands first", () => {
  expect(proveKey(jiebei, sorted)).toMatchObject({ holds: true, reasons: [] });
  expect(proveKey(jiebei, restateItem(jiebei, { ...facts, first: "others" }, ["a", "c"]))).toMatchObject({
    holds: true,
    reasons: [],
  });
});

function withColumnsSwapped(item: Item): Item {
  if (item.type !== "true-false-grid") throw new Error(item.type);
  return { ...item, columns: { yes: item.columns.no, no: item.columns.yes } };
}
