import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { rightOf, standsAt, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei, widenedSample } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { Item, JudgeClaimFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const sample = widenedSample();
const all = drawItems(jiebei, "judge-claim", 80);
const relied = pick(all, (item) => standsAt(item.facts.options, rightOf(item)) === "rely");
const harmful = pick(all, (item) => standsAt(item.facts.options, rightOf(item)) === "harmful");

const broken: readonly Broken[] = [
  {
    title: "keys the treatment of another claim",
    pack: jiebei,
    item: restateItem(jiebei, relied.facts, wrongOf(relied)),
    code: "key-indefensible",
    why: "treatment-other",
  },
  {
    title: "puts one claim into the facts and another into the stem",
    pack: jiebei,
    item: { ...relied, facts: { ...relied.facts, claim: harmful.facts.claim } },
    code: "stem-silent",
  },
  {
    title: "offers the right treatment twice",
    pack: jiebei,
    item: restateItem(
      jiebei,
      { ...relied.facts, options: { ...relied.facts.options, e: "rely" } },
      rightOf(relied),
    ),
    code: "key-ambiguous",
  },
  {
    title: "does not offer the right treatment",
    pack: jiebei,
    item: restateItem(jiebei, { ...relied.facts, options: { a: "unofficial", b: "harmful" } }, "a"),
    code: "key-none",
  },
  {
    title: "asks how far one can rely on framing",
    pack: sample,
    item: judgementOf("limit-is-trust", "unofficial"),
    code: "claim-framing",
  },
  {
    title: "invents a claim",
    pack: sample,
    item: judgementOf("stars-count", "unfounded"),
    code: "claim-unknown",
  },
  {
    title: "invents a treatment",
    pack: jiebei,
    item: {
      ...relied,
      facts: { ...relied.facts, options: { ...relied.facts.options, a: "framing" } },
    } as unknown as Item,
    code: "facts-malformed",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test.each([
  ["return-first", "rely"],
  ["record-open", "rely"],
  ["season-counts", "unofficial"],
  ["rain-counts", "unfounded"],
  ["tear-the-slip", "harmful"],
] as const)("%s is to be taken as %s and as nothing else", (claim, treatment) => {
  expect(proveKey(sample, judgementOf(claim, treatment))).toMatchObject({ holds: true, reasons: [] });
  for (const other of ["rely", "unofficial", "unfounded", "harmful"] as const)
    expect(proveKey(sample, judgementOf(claim, other)).holds).toBe(other === treatment);
});

/** A claim of the sample pack to be judged, keyed to a treatment. */
function judgementOf(claim: string, treatment: JudgeClaimFacts["options"][string]): Item {
  const options: JudgeClaimFacts["options"] = {
    a: "rely",
    b: "unofficial",
    c: "unfounded",
    d: "harmful",
  };
  const [key] = Object.entries(options).find(([, option]) => option === treatment) ?? [""];
  return restateItem(sample, { model: "judge-claim", claim, options }, key);
}
