import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { keysOf } from "../../test/jiebei-forms.ts";
import { rightOf, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { ApplyRuleFacts, Item } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const all = drawItems(jiebei, "apply-rule", 400);

type Asks = ApplyRuleFacts["asks"];
type Asking<Kind extends Asks> = Item & { readonly facts: Extract<ApplyRuleFacts, { readonly asks: Kind }> };

function first<Kind extends Asks>(
  kind: Kind,
  wanted: (facts: Asking<Kind>["facts"]) => boolean = () => true,
): Asking<Kind> {
  const ofKind = all.filter((item): item is Asking<Kind> & (typeof all)[number] => item.facts.asks === kind);
  return pick(ofKind, ({ facts }) => wanted(facts));
}

const counted = first("last-day", ({ constant }) => constant === "objection-days");
const years = first("last-day", ({ constant }) => constant === "adverse-information-years");
const reached = first("in-force", ({ rule, dated }) => rule === "R08" && dated);
const isOfDays = ({ constant }: { readonly constant: string }) =>
  jiebei.constants.find(({ id }) => id === constant)?.unit === "days";
const sorted = first("by-the-rule", ({ options }) => Object.values(options).some(isOfDays));

/** The item with other facts, and nothing else changed. */
function withFacts(item: Item, facts: unknown): Item {
  return { ...item, facts } as Item;
}

/** The item with another key, diagnosed as though the key were right. */
function keyedTo(item: Item, key: string): Item {
  const options = item.options.map(({ id, text, rationale, claims, harmful }) => {
    const option = { id, text, rationale, claims, harmful };
    return id === key ? option : { ...option, diagnoses: { type: "mistake", id: "miscounting" } as const };
  });
  return { ...item, options, key } as Item;
}

const constants = (id: string, value: number | string) =>
  widenedJiebei((pack) => {
    for (const constant of pack.constants) if (constant.id === id) constant.value = value;
  });
const begun = (id: string, effective: string) =>
  widenedJiebei((pack) => {
    for (const rule of pack.rules) if (rule.id === id) rule.effective = effective;
  });
const [anyRow = ""] = Object.keys(sorted.facts.options);
const wrongDay = wrongOf(counted);

const broken: readonly Broken[] = [
  {
    title: "keys a day that a mistake gives",
    pack: jiebei,
    item: keyedTo(counted, wrongDay),
    code: "key-indefensible",
  },
  {
    title: "counts with an outdated number of days",
    pack: constants("objection-days", 25),
    item: counted,
    code: "key-none",
  },
  {
    title: "counts with an outdated number of years",
    pack: constants("adverse-information-years", 6),
    item: years,
    code: "key-none",
  },
  {
    title: "starts from another day than it tells",
    pack: jiebei,
    item: withFacts(counted, { ...counted.facts, events: { ...counted.facts.events, start: "2025-07-01" } }),
    code: "stem-silent",
  },
  {
    title: "shows another day than it counted",
    pack: jiebei,
    item: {
      ...counted,
      options: counted.options.map((option) =>
        option.id === wrongDay ? { ...option, text: { "zh-CN": "9月9日", en: "9 September" } } : option,
      ),
    },
    code: "option-text-other",
  },
  {
    title: "gives a reason that does not lead to the day",
    pack: jiebei,
    item: withFacts(counted, {
      ...counted.facts,
      options: {
        ...counted.facts.options,
        [wrongDay]: { ...counted.facts.options[wrongDay], by: "three-years" },
      },
    }),
    code: "way-other",
  },
  {
    title: "counts before the rule was in force",
    pack: begun("L01", "2030-01-01"),
    item: counted,
    code: "rule-not-begun",
  },
  {
    title: "counts from a day that the calendar does not hold",
    pack: jiebei,
    item: withFacts(counted, { ...counted.facts, events: { ...counted.facts.events, start: "2026-02-30" } }),
    code: "day-unreal",
  },
  {
    title: "keys another standing",
    pack: jiebei,
    item: keyedTo(reached, wrongOf(reached)),
    code: "key-indefensible",
    why: "standing-not-so",
  },
  {
    title: "tells an outdated first day of the rule",
    pack: begun("R08", "2026-08-15"),
    item: reached,
    code: "stem-silent",
  },
  {
    title: "puts one circumstance into the facts and another into the stem",
    pack: jiebei,
    item: withFacts(reached, {
      ...reached.facts,
      circumstance: {
        side: reached.facts.circumstance.side === "inside" ? "outside" : "inside",
        at: 0,
      },
    }),
    code: "stem-silent",
  },
  {
    title: "invents a circumstance",
    pack: jiebei,
    item: withFacts(reached, { ...reached.facts, circumstance: { side: "inside", at: 99 } }),
    code: "circumstance-unknown",
  },
  {
    title: "tells of an act to come",
    pack: jiebei,
    item: withFacts(reached, { ...reached.facts, day: "2027-05-05" }),
    code: "day-to-come",
  },
  {
    title: "puts a case into the wrong column",
    pack: jiebei,
    item: {
      ...sorted,
      key: sorted.options.map(({ id }) => id).filter((id) => !keysOf(sorted).includes(id)),
    } as Item,
    code: "key-indefensible",
  },
  {
    title: "turns its columns round",
    pack: jiebei,
    item: withFacts(sorted, { ...sorted.facts, first: sorted.facts.first === "kept" ? "broken" : "kept" }),
    code: "column-other",
  },
  {
    title: "shows another number than it judged",
    pack: jiebei,
    item: withFacts(sorted, {
      ...sorted.facts,
      options: { ...sorted.facts.options, [anyRow]: { ...sorted.facts.options[anyRow], value: 1 } },
    }),
    code: "option-text-other",
  },
  {
    title: "judges a case by a number that nothing is known of",
    pack: jiebei,
    item: withFacts(sorted, {
      ...sorted.facts,
      options: { ...sorted.facts.options, [anyRow]: { constant: "lpr-1y", value: 1 } },
    }),
    code: "constant-unusable",
  },
  {
    title: "invents a kind of question",
    pack: jiebei,
    item: withFacts(sorted, { ...sorted.facts, asks: "anything" }),
    code: "facts-malformed",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("of the options of a drawn item just the keys are defensible", () => {
  for (const item of all) expect(proveKey(jiebei, item)).toMatchObject({ holds: true, keys: keysOf(item) });
});

test("a day earlier or later than the last one is not it, and is told apart", () => {
  const { options } = proveKey(jiebei, counted);
  const right = rightOf(counted);
  for (const { id, why } of options)
    expect(why.code).toBe(id === right ? "last-day" : id < right ? "day-too-early" : "day-too-late");
});

test("a line moved past the number of a case turns it round", () => {
  const row = Object.entries(sorted.facts.options).find(([, drawn]) => isOfDays(drawn));
  if (row === undefined) throw new Error("no row of days");
  const [id, { constant, value }] = row;
  const [at, past] = [constants(constant, value), constants(constant, value - 1)].map((pack) =>
    proveKey(pack, sorted).options.find((option) => option.id === id),
  );
  expect([at?.why.code, past?.why.code]).toEqual(["rule-kept", "rule-broken"]);
});
