import { expect, test } from "vitest";
import { changeNode } from "../../test/change-node.ts";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { rightOf, wrongOf } from "../../test/option-of.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { Item, NextQuestionFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const items = drawItems(jiebei, "next-question", 60);
const sound = pick(items, ({ facts }) => facts.findings.length > 1);
const right = rightOf(sound);
const keySignal = sound.facts.options[right]?.signal ?? "";
const answer = jiebei.signals.find(({ id }) => id === keySignal)?.values[0]?.id ?? "";

const withFacts = (facts: Partial<NextQuestionFacts>): Item => ({
  ...sound,
  facts: { ...sound.facts, ...facts },
});

const broken: readonly Broken[] = [
  {
    title: "keys a signal whose answers tell less",
    pack: jiebei,
    item: { ...sound, type: "single-choice", key: wrongOf(sound) },
    code: "key-indefensible",
  },
  {
    title: "asks what has been answered",
    pack: jiebei,
    item: withFacts({ findings: [...sound.facts.findings, { signal: keySignal, value: answer }] }),
    code: "key-indefensible",
    why: "signal-answered",
  },
  {
    title: "has somebody look further while penalty interest runs",
    pack: jiebei,
    item: withFacts({ findings: [...sound.facts.findings, { signal: "repayment", value: "overdue-now" }] }),
    code: "finding-pressing",
  },
  {
    title: "offers what one knows of oneself",
    pack: jiebei,
    item: withFacts({ options: { ...sound.facts.options, [right]: { signal: "student" } } }),
    code: "key-indefensible",
    why: "signal-known",
  },
  {
    title: "leaves every cause in reach",
    pack: jiebei,
    item: withFacts({ findings: [] }),
    code: "reach-other",
  },
  {
    title: "leaves only one cause in reach",
    pack: jiebei,
    item: withFacts({
      findings: [
        { signal: "page-message", value: "security-hold" },
        { signal: "account-change", value: "new-device" },
      ],
      outcome: "paused",
    }),
    code: "reach-other",
  },
  {
    title: "offers a signal that says nothing of causes",
    pack: jiebei,
    item: withFacts({ options: { ...sound.facts.options, [right]: { signal: "daily-logins" } } }),
    code: "key-indefensible",
    why: "signal-unweighed",
  },
  {
    title: "swaps the texts of the options",
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
  {
    title: "does not say which causes are left",
    pack: jiebei,
    item: { ...sound, stem: { "zh-CN": sound.stem["zh-CN"].replaceAll("「", "〔 "), en: "Which is next?" } },
    code: "stem-silent",
  },
  {
    title: "finds one signal twice",
    pack: jiebei,
    item: withFacts({ findings: [...sound.facts.findings, ...sound.facts.findings] }),
    code: "finding-repeated",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("a signal whose answers no longer bear on the causes is no key", () => {
  const weights = jiebei.weights.filter(({ signal }) => signal !== keySignal);
  const proof = proveKey({ ...jiebei, weights }, sound);
  expect(proof.options.find(({ id }) => id === right)?.why.code).toBe("signal-tells-nothing");
  expect(proof.holds).toBe(false);
});

test("a cause that can no longer be behind the outcome unsettles the case it was left in", () => {
  const named = jiebei.causes.find(({ name }) => sound.stem.en.includes(`“${name.en}”`));
  const changed = changeNode(jiebei, "causes", named?.id ?? "", (cause) => ({ ...cause, outcomes: [] }));
  expect(proveKey(changed, sound).holds).toBe(false);
});

test("the items unbroken hold", () => {
  for (const item of items) expect(proveKey(jiebei, item).reasons).toEqual([]);
});
