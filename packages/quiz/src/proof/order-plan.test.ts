import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { Item, OrderingItem, OrderPlanFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const items = drawItems(jiebei, "order-plan", 80);
const drawn = pick(
  items,
  (item) => item.type === "ordering" && item.pairs.length === 3 && item.options.length === 3,
);
const unfolding = pick(
  items,
  ({ facts, options }) => facts.needs[0] === "report-unread" && options.length === 4,
);
const hiddenNeed = "identity-misused";
if (drawn.type !== "ordering") throw new Error("no ordering item");
const sound: OrderingItem & { readonly facts: OrderPlanFacts } = drawn;
const [first = "", second = "", third = ""] = sound.key;

function without(options: OrderPlanFacts["options"], remedy: string): OrderPlanFacts["options"] {
  return Object.fromEntries(Object.entries(options).filter(([, stands]) => stands.remedy !== remedy));
}

const withFacts = (facts: Partial<OrderPlanFacts>): Item => ({
  ...sound,
  facts: { ...sound.facts, ...facts },
});

const broken: readonly Broken[] = [
  {
    title: "turns the order round",
    pack: jiebei,
    item: { ...sound, key: [...sound.key].reverse() },
    code: "key-indefensible",
  },
  {
    title: "counts a pair that nothing orders",
    pack: jiebei,
    item: { ...sound, pairs: [...sound.pairs, [third, first]] },
    code: "pair-indefensible",
  },
  {
    title: "leaves out a pair that has an order by way of another step",
    pack: jiebei,
    item: { ...sound, pairs: sound.pairs.filter(([one, other]) => one !== first || other !== third) },
    code: "key-incomplete",
  },
  {
    title: "leaves a step out of the key",
    pack: jiebei,
    item: { ...sound, key: [first, second] },
    code: "order-incomplete",
  },
  {
    title: "puts in a step that belongs to no order",
    pack: jiebei,
    item: withFacts({ options: { ...sound.facts.options, [third]: { remedy: "ask-student-aid" } } }),
    code: "step-loose",
  },
  {
    title: "speaks of a need that no step meets",
    pack: jiebei,
    item: withFacts({ needs: [...sound.facts.needs, "tuition-short"] }),
    code: "need-unmet",
  },
  {
    title: "leaves unsaid what the steps are for",
    pack: jiebei,
    item: withFacts({ needs: [] }),
    code: "step-unfounded",
  },
  {
    title: "says as known what a step has yet to uncover",
    pack: jiebei,
    item: {
      ...unfolding,
      facts: { ...unfolding.facts, needs: [...unfolding.facts.needs, hiddenNeed] },
    },
    code: "need-unmet",
  },
  {
    title: "gives no reason for a place",
    pack: jiebei,
    item: {
      ...sound,
      options: sound.options.map((option) => ({
        ...option,
        rationale: jiebei.remedies[0]?.detail ?? option.rationale,
      })),
    },
    code: "rationale-silent",
  },
  {
    title: "leaves out the step between two others",
    pack: jiebei,
    item: {
      ...unfolding,
      facts: { ...unfolding.facts, options: without(unfolding.facts.options, "compare-with-contracts") },
    },
    code: "step-detached",
  },
  {
    title: "speaks of another need than its facts",
    pack: jiebei,
    item: { ...sound, stem: { "zh-CN": "怎么排？", en: "In what order?" } },
    code: "stem-silent",
  },
  {
    title: "says that nothing has to be done and gives steps",
    pack: jiebei,
    item: withFacts({ needs: [...sound.facts.needs, "no-need"] }),
    code: "need-unusable",
  },
  {
    title: "swaps the texts of the steps",
    pack: jiebei,
    item: {
      ...sound,
      options: sound.options.map((option, at) => ({
        ...option,
        text: sound.options[(at + 1) % sound.options.length]?.text ?? option.text,
      })),
    },
    code: "option-text-other",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("an order withdrawn from the pack unsettles the item that asks for it", () => {
  const { remedy = "" } = sound.facts.options[second] ?? {};
  const changed = widenedJiebei((pack) => {
    for (const step of pack.remedies) if (step.id === remedy) step.precedes = [];
  });
  expect(proveKey(changed, sound).reasons.map(({ code }) => code)).toContain("pair-indefensible");
});

test("the items unbroken hold", () => {
  for (const item of items) expect(proveKey(jiebei, item).reasons).toEqual([]);
});
