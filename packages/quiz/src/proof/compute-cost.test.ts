import { describe, expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { rightOf, standsAt, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { ComputeCostFacts, Item } from "../index.ts";
import { formatFigure } from "../text/format-figure.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const all = drawItems(jiebei, "compute-cost", 400);
const chosen = pick(all, ({ type, facts }) => type === "single-choice" && facts.kind === "interest-for-days");
const typed = pick(all, ({ type, facts }) => type === "numeric" && facts.kind === "flat-fee-total");
const capped = pick(all, ({ facts }) => facts.kind === "private-lending-limit");
const hidden = pick(all, ({ facts }) => facts.kind === "all-in-rate");

type Drawn = (typeof all)[number];

/** The item with one of its options changed in facts and, where it is a number, in what is shown. */
function withOption(item: Drawn, id: string, change: Partial<ComputeCostFacts["options"][string]>): Item {
  const stands = { ...standsAt(item.facts.options, id), ...change };
  const facts = { ...item.facts, options: { ...item.facts.options, [id]: stands } };
  const text = formatFigure(stands.value, "yuan");
  const options = item.options.map((option) => (option.id === id ? { ...option, text } : option));
  return { ...item, facts, options };
}

const broken: readonly Broken[] = [
  {
    title: "keys the result of a mistake",
    pack: jiebei,
    item: swapKey(chosen),
    code: "key-indefensible",
    why: "number-wrong",
  },
  {
    title: "offers two numbers of which each would do",
    pack: jiebei,
    item: withOption(chosen, wrongOf(chosen), {
      value: standsAt(chosen.facts.options, rightOf(chosen)).value + 0.5,
    }),
    code: "key-ambiguous",
  },
  {
    title: "draws one number and tells another",
    pack: jiebei,
    item: withParameter(chosen, "days", (days) => days + 7),
    code: "stem-silent",
  },
  {
    title: "shows a number that its steps do not give",
    pack: jiebei,
    item: withOption(chosen, wrongOf(chosen), { working: "1 + 1" }),
    code: "option-text-other",
  },
  {
    title: "leaves the steps out of a reason",
    pack: jiebei,
    item: { ...chosen, options: chosen.options.map((option) => ({ ...option, rationale: chosen.stem })) },
    code: "rationale-silent",
  },
  {
    title: "gives a wrong number to be typed",
    pack: jiebei,
    item: { ...typed, values: { a: 1, b: 2 } } as unknown as Item,
    code: "value-other",
  },
  {
    title: "takes another prime rate than the pack holds",
    pack: jiebei,
    item: withParameter(capped, "prime", () => 3.45),
    code: "constant-other",
  },
  {
    title: "cites a claim that states no such formula",
    pack: jiebei,
    item: { ...chosen, facts: { ...chosen.facts, claim: "maths-K5" } },
    code: "formula-unclaimed",
  },
  {
    title: "compounds where it says that it does not",
    pack: jiebei,
    item: withOption(hidden, rightOf(hidden), {
      value: standsAt(hidden.facts.options, rightOf(hidden)).value * 1.1,
    }),
    code: "key-none",
  },
  {
    title: "invents a kind of cost",
    pack: jiebei,
    item: { ...chosen, facts: { ...chosen.facts, kind: "free-lunch" } },
    code: "kind-unknown",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

describe("the second solution gives the worked numbers of the fact sheet", () => {
  test.each([
    ["K2", "interest-for-days", { principal: 10_000, daily: 0.05, days: 30 }, 150],
    ["K7", "interest-for-days", { principal: 8000, daily: 0.045, days: 90 }, 324],
    ["K11", "overdue-interest", { principal: 5000, daily: 0.04, days: 30, surcharge: 50 }, 90],
    ["K5", "flat-fee-total", { principal: 12_000, fee: 0.6, periods: 12 }, 864],
    ["K5 true", "flat-fee-true-rate", { principal: 12_000, fee: 0.6, periods: 12 }, 13.03],
    ["K4", "equal-instalments-interest", { principal: 12_000, rate: 18, periods: 12 }, 1201.92],
    ["K4 principal", "equal-principal-interest", { principal: 12_000, rate: 18, periods: 12 }, 1170],
    ["K4 interest", "interest-only-total", { principal: 12_000, rate: 18, periods: 12 }, 2160],
    ["K6a", "all-in-rate", { principal: 10_000, rate: 12, periods: 12, share: 5 }, 21.86],
    ["K6d", "cut-in-advance", { promised: 2000, cut: 300, days: 7 }, 920.17],
    ["K12", "rollover-owed", { principal: 10_000, rate: 2, fee: 3, turns: 12 }, 18_082.1],
    ["K17", "saving-while-borrowing", { amount: 10_000, borrowing: 14.6, saving: 1.3, months: 12 }, 1330],
    ["K16", "private-lending-limit", { principal: 10_000, prime: 3, months: 12 }, 1200],
    ["K21", "wider-limit-interest", { before: 20_000, after: 50_000, share: 50, daily: 0.04 }, 180],
    ["K13 after a fall", "debt-share-after-cut", { first: 2100, second: 2100, income: 9000, cut: 30 }, 66.67],
  ] as const)("%s by %s", (_, kind, parameters, value) => {
    const options = {
      a: { way: "right", value, working: "" },
      b: { way: "other", value: value * 2, working: "" },
    };
    const facts = { ...chosen.facts, kind, parameters, options } as ComputeCostFacts;
    const proof = proveKey(jiebei, { ...chosen, facts, options: chosen.options.slice(0, 2) });
    expect(proof.options.map(({ defensible }) => defensible)).toEqual([true, false]);
  });
});

function swapKey(item: Drawn): Item {
  return { ...item, key: wrongOf(item) } as Item;
}

function withParameter(item: Drawn, name: string, change: (value: number) => number): Item {
  const parameters = { ...item.facts.parameters, [name]: change(item.facts.parameters[name] ?? 0) };
  return { ...item, facts: { ...item.facts, parameters } };
}
