import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { rightOf, standsAt, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const myths = drawItems(jiebei, "refute-myth", 120);
const single = pick(myths, (item) => item.type === "single-choice" && spareRefuters(item).length > 0);
const { facts } = single;
const last = String.fromCharCode(97 + Object.keys(facts.options).length);
const twofold = { ...facts, options: { ...facts.options, [last]: spareRefuters(single)[0] ?? "" } };
const claims = jiebei.claims.map(({ id }) => id);
const beside = claims.filter((id) => !refutersOf(single).includes(id));

const broken: readonly Broken[] = [
  {
    title: "keys a claim that is beside the point",
    pack: jiebei,
    item: restateItem(jiebei, facts, wrongOf(single)),
    code: "key-indefensible",
    why: "claim-beside-the-point",
  },
  {
    title: "draws a distractor that refutes the belief too",
    pack: jiebei,
    item: restateItem(jiebei, twofold, rightOf(single)),
    code: "key-ambiguous",
  },
  {
    title: "lists only one of two right answers",
    pack: jiebei,
    item: restateItem(jiebei, twofold, [rightOf(single)]),
    code: "key-incomplete",
  },
  {
    title: "lists a wrong answer among the right ones",
    pack: jiebei,
    item: restateItem(jiebei, twofold, [rightOf(single), last, wrongOf(single)]),
    code: "key-indefensible",
    why: "claim-beside-the-point",
  },
  {
    title: "lists a right answer twice",
    pack: jiebei,
    item: restateItem(jiebei, twofold, [rightOf(single), last, last]),
    code: "key-repeated",
  },
  {
    title: "offers nothing that refutes the belief",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { a: beside[0] ?? "", b: beside[1] ?? "" } }, "a"),
    code: "key-none",
  },
  {
    title: "refutes with a claim that nothing supports",
    pack: widenedJiebei(({ claims: edited }) => {
      for (const claim of edited)
        if (claim.id === standsAt(facts.options, rightOf(single))) claim.support = "plausible";
    }),
    item: restateItem(jiebei, facts, rightOf(single)),
    code: "refuter-unsound",
  },
  {
    title: "puts one belief into the facts and another into the stem",
    pack: jiebei,
    item: { ...single, facts: { ...facts, misconception: otherMyth() } },
    code: "stem-silent",
  },
  {
    title: "invents a misconception",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, misconception: "flat-earth" }, rightOf(single)),
    code: "misconception-unknown",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("the same items unbroken hold, so each is caught for its flaw alone", () => {
  expect(proveKey(jiebei, restateItem(jiebei, facts, rightOf(single))).reasons).toEqual([]);
  expect(proveKey(jiebei, restateItem(jiebei, twofold, [last, rightOf(single)])).reasons).toEqual([]);
});

function refutersOf(item: (typeof myths)[number]): readonly string[] {
  return jiebei.misconceptions.find(({ id }) => id === item.facts.misconception)?.refutedBy ?? [];
}

function spareRefuters(item: (typeof myths)[number]): readonly string[] {
  return refutersOf(item).filter((id) => !Object.values(item.facts.options).includes(id));
}

function otherMyth(): string {
  return jiebei.misconceptions.find(({ id }) => id !== facts.misconception)?.id ?? "";
}
