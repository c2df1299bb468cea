import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { rightOf, standsAt, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei, widenedSample } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { IdentifyCauseFacts, Item } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const sample = widenedSample();
const cases = drawItems(jiebei, "identify-cause", 60);
const told = pick(cases, (item) => !("cannotTell" in standsAt(item.facts.options, rightOf(item))));
const untold = pick(cases, (item) => "cannotTell" in standsAt(item.facts.options, rightOf(item)));
const causesOnly = Object.entries(told.facts.options).filter(([, stands]) => !("cannotTell" in stands));
const [cannotTell] = Object.entries(told.facts.options).find(([, stands]) => "cannotTell" in stands) ?? [""];

const mixedUp = { slip: "overdue", shelf: "empty", receipt: "found" };
const undecided = caseOf("flat", { slip: "overdue" }, undefined);

const broken: readonly Broken[] = [
  {
    title: "keys a distractor",
    pack: jiebei,
    item: restateItem(jiebei, told.facts, wrongOf(told)),
    code: "key-indefensible",
    why: "cause-behind",
  },
  {
    title: "keeps the words and swaps the facts",
    pack: jiebei,
    item: { ...told, facts: untold.facts },
    code: "stem-silent",
  },
  {
    title: "swaps the texts of the options",
    pack: jiebei,
    item: { ...told, options: told.options.map((option, at) => ({ ...option, text: nextText(at) })) },
    code: "option-text-other",
  },
  {
    title: "drops the findings that made the lead",
    pack: jiebei,
    item: restateItem(jiebei, { ...told.facts, findings: [] }, rightOf(told)),
    code: "key-indefensible",
    why: "cause-untold",
  },
  {
    title: "stops short of the margins",
    pack: sample,
    item: caseOf("flat", { notice: "says-move" }, "branch-move"),
    code: "case-between",
  },
  {
    title: "counts two signals of a group twice",
    pack: sample,
    item: caseOf("flat", { notice: "says-move", poster: "seen" }, "branch-move"),
    code: "case-between",
  },
  {
    title: "keys a cause that the outcome excludes",
    pack: sample,
    item: caseOf("cut", { notice: "says-move", slip: "clean" }, "branch-move"),
    code: "key-indefensible",
    why: "cause-excluded",
  },
  {
    title: "says of a told case that it cannot be told",
    pack: jiebei,
    item: restateItem(jiebei, told.facts, cannotTell),
    code: "key-indefensible",
    why: "case-told",
  },
  {
    title: "names a cause where none can be told",
    pack: sample,
    item: restateItem(sample, undecided.facts, "a"),
    code: "key-indefensible",
    why: "cause-untold",
  },
  {
    title: "takes two causes that both hold for undecided",
    pack: sample,
    item: caseOf("flat", { notice: "says-season", slip: "overdue", shelf: "has-book" }, undefined),
    code: "case-between",
  },
  {
    title: "forgets to offer that it cannot be told",
    pack: jiebei,
    item: restateItem(jiebei, { ...told.facts, options: Object.fromEntries(causesOnly) }, rightOf(told)),
    code: "cannot-tell-unoffered",
  },
  {
    title: "invents a value of a signal",
    pack: sample,
    item: caseOf("flat", { ...mixedUp, notice: "shouted" }, "record-mixup"),
    code: "finding-unknown",
  },
  {
    title: "finds one signal twice",
    pack: jiebei,
    item: restateItem(
      jiebei,
      { ...told.facts, findings: [...told.facts.findings, ...told.facts.findings] },
      rightOf(told),
    ),
    code: "finding-repeated",
  },
  {
    title: "invents an outcome",
    pack: sample,
    item: caseOf("doubled", mixedUp, "record-mixup"),
    code: "outcome-unknown",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("the same cases unbroken hold, so each is caught for its flaw alone", () => {
  expect(proveKey(jiebei, restateItem(jiebei, told.facts, rightOf(told))).reasons).toEqual([]);
  expect(proveKey(jiebei, restateItem(jiebei, untold.facts, rightOf(untold))).reasons).toEqual([]);
  for (const right of [
    caseOf("flat", mixedUp, "record-mixup"),
    caseOf("cut", mixedUp, "record-mixup"),
    undecided,
    caseOf("flat", {}, undefined),
  ])
    expect(proveKey(sample, right).reasons).toEqual([]);
});

test("two causes equally well supported cannot be told apart when they exclude each other", () => {
  const strong = widenedSample(({ weights }) => {
    for (const weight of weights) if (weight.signal === "slip" && weight.weight > 0) weight.weight = 15;
    for (const weight of weights) if (weight.signal !== "slip") weight.weight = 0;
  });
  const apart = widenedSample((pack) => {
    pack.weights = strong.weights.map((weight) => ({ ...weight }));
    pack.exclusivePairs = [];
  });
  expect(proveKey(strong, undecided).keys).toEqual(["c"]);
  expect(proveKey(apart, undecided).reasons.map(({ code }) => code)).toContain("case-between");
});

test("two causes with some evidence each and none that excludes the other leave the case between", () => {
  const even = widenedSample((pack) => {
    pack.exclusivePairs = [];
    pack.weights = pack.weights.flatMap((weight) =>
      ["overdue-books", "season-limit"].map((cause) => ({ ...weight, cause })),
    );
    for (const weight of pack.weights)
      weight.weight = weight.signal === "slip" ? 6 : weight.signal === "shelf" ? 3 : 0;
  });
  const known = caseOf("flat", { slip: "overdue", shelf: "has-book" }, undefined);
  expect(proveKey(even, known).reasons).toContainEqual({
    code: "case-between",
    path: ["facts", "findings"],
    params: { first: "overdue-books", lead: 0, evidence: 9 },
  });
});

/** A case of the sample pack; the key is the cause, or that it cannot be told. */
function caseOf(outcome: string, known: Readonly<Record<string, string>>, cause: string | undefined): Item {
  const facts: IdentifyCauseFacts = {
    model: "identify-cause",
    persona: "reader-one",
    outcome,
    findings: Object.entries(known).map(([signal, value]) => ({ signal, value })),
    options: {
      a: { cause: cause ?? "record-mixup" },
      b: { cause: "overdue-books" },
      c: { cannotTell: true },
    },
  };
  return restateItem(sample, facts, cause === undefined ? "c" : "a");
}

function nextText(at: number): Item["stem"] {
  return told.options[(at + 1) % told.options.length]?.text ?? told.stem;
}
