import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { Item, MatchingItem, MatchSignalFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const items = drawItems(jiebei, "match-signal", 60);
const drawn = pick(items, ({ type, options }) => type === "matching" && options.length === 3);
const other = pick(items, ({ id, facts }) => id !== drawn.id && facts.outcome !== drawn.facts.outcome);
if (drawn.type !== "matching") throw new Error("no matching item");
const sound: MatchingItem & { readonly facts: MatchSignalFacts } = drawn;
const [first = "", second = ""] = sound.options.map(({ id }) => id);
const unused = sound.choices.find(({ id }) => !Object.values(sound.key).includes(id))?.id ?? "";
const choiceOf = (id: string) => sound.key[id] ?? "";

const withFacts = (facts: Partial<MatchSignalFacts>): Item => ({
  ...sound,
  facts: { ...sound.facts, ...facts },
});

const broken: readonly Broken[] = [
  {
    title: "matches a clue with the cause that is left over",
    pack: jiebei,
    item: { ...sound, key: { ...sound.key, [first]: unused } },
    code: "key-indefensible",
  },
  {
    title: "turns two matches round",
    pack: jiebei,
    item: { ...sound, key: { ...sound.key, [first]: choiceOf(second), [second]: choiceOf(first) } },
    code: "key-indefensible",
  },
  {
    title: "leaves a clue out of the key",
    pack: jiebei,
    item: { ...sound, key: Object.fromEntries(Object.entries(sound.key).slice(1)) },
    code: "key-indefensible",
  },
  {
    title: "swaps the texts of the causes",
    pack: jiebei,
    item: {
      ...sound,
      choices: sound.choices.map((choice, at) => ({
        ...choice,
        text: sound.choices[(at + 1) % sound.choices.length]?.text ?? choice.text,
      })),
    },
    code: "choice-text-other",
  },
  {
    title: "swaps the texts of the clues",
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
    title: "offers a cause twice",
    pack: jiebei,
    item: withFacts({
      choices: {
        ...sound.facts.choices,
        [unused]: { cause: sound.facts.choices[choiceOf(first)]?.cause ?? "" },
      },
    }),
    code: "choice-repeated",
  },
  {
    title: "offers no cause too many",
    pack: jiebei,
    item: withFacts({
      choices: Object.fromEntries(Object.entries(sound.facts.choices).filter(([id]) => id !== unused)),
    }),
    code: "choice-count-other",
  },
  {
    title: "invents a value of a signal",
    pack: jiebei,
    item: withFacts({
      options: {
        ...sound.facts.options,
        [first]: { signal: sound.facts.options[first]?.signal ?? "", value: "shouted" },
      },
    }),
    code: "finding-unknown",
  },
  {
    title: "keeps the words and swaps the case",
    pack: jiebei,
    item: withFacts({ outcome: other.facts.outcome }),
    code: "stem-silent",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("a clue that says as much for two causes offered goes with neither", () => {
  const finding = sound.facts.options[first];
  const rival = sound.facts.choices[unused]?.cause ?? "";
  const even = widenedJiebei((pack) => {
    const own = pack.weights.find(
      ({ signal, value, cause }) =>
        signal === finding?.signal &&
        value === finding.value &&
        cause === sound.facts.choices[choiceOf(first)]?.cause,
    );
    if (own !== undefined) pack.weights.push({ ...own, cause: rival });
  });
  const proof = proveKey(even, sound);
  expect(proof.options.find(({ id }) => id === first)?.why.code).toBe("clue-undecided");
  expect(proof.reasons.map(({ code }) => code)).toContain("key-none");
});

test("the items unbroken hold", () => {
  for (const item of items) expect(proveKey(jiebei, item).reasons).toEqual([]);
});
