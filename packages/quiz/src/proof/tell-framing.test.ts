import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { Item, TellFramingFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const facts: TellFramingFacts = {
  model: "tell-framing",
  first: "framing",
  options: { a: { claim: "K2" }, b: { claim: "C3.1" }, c: { claim: "F0.4" }, d: { claim: "fact-PF04" } },
};
const told = restateItem(jiebei, facts, ["a", "c"]);
const drawn = pick(drawItems(jiebei, "tell-framing", 20), ({ facts: { first } }) => first === "checkable");

const broken: readonly Broken[] = [
  {
    title: "keys a fact as a way of speaking",
    pack: jiebei,
    item: restateItem(jiebei, facts, ["a", "b", "c"]),
    code: "key-indefensible",
    why: "kind-other",
  },
  {
    title: "forgets a way of speaking",
    pack: jiebei,
    item: restateItem(jiebei, facts, ["a"]),
    code: "key-incomplete",
  },
  {
    title: "keys by the other column than the facts tell of",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, first: "checkable" }, ["a", "c"]),
    code: "key-indefensible",
  },
  {
    title: "writes the columns the other way round",
    pack: jiebei,
    item: withColumnsSwapped(drawn),
    code: "column-other",
  },
  {
    title: "asks of advice, which is neither",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, d: { claim: "F0.5" } } }, ["a", "c"]),
    code: "claim-neither",
  },
  {
    title: "asks of what nobody could confirm",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, d: { claim: "C4.2" } } }, ["a", "c"]),
    code: "claim-neither",
  },
  {
    title: "leaves a column empty",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { a: { claim: "K2" }, b: { claim: "K3" } } }, ["a", "b"]),
    code: "column-empty",
  },
  {
    title: "invents a claim",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, d: { claim: "stars" } } }, ["a", "c"]),
    code: "claim-unknown",
  },
  {
    title: "puts one claim into the facts and another into a row",
    pack: jiebei,
    item: { ...told, facts: { ...facts, options: { ...facts.options, b: { claim: "C3.4" } } } },
    code: "option-text-other",
  },
  {
    title: "rests on a kind that the pack holds otherwise",
    pack: widenedJiebei(({ claims }) => {
      for (const claim of claims) if (claim.id === "K2") claim.kind = "fact";
    }),
    item: told,
    code: "key-indefensible",
    why: "kind-other",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("ways of speaking are right for the column that says so, whichever stands first", () => {
  expect(proveKey(jiebei, told)).toMatchObject({ holds: true, reasons: [] });
  expect(proveKey(jiebei, restateItem(jiebei, { ...facts, first: "checkable" }, ["b", "d"]))).toMatchObject({
    holds: true,
    reasons: [],
  });
});

function withColumnsSwapped(item: Item): Item {
  if (item.type !== "true-false-grid") throw new Error(item.type);
  return { ...item, columns: { yes: item.columns.no, no: item.columns.yes } };
}
