import type { Pack } from "@plain-credit/core";
import { expect, test } from "vitest";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedSample, type PackEdit } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { ChooseFirstStepFacts, Diagnosis, Item } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const sample = widenedSample();
const kept = factsOf(sample, "a-slip-comes", "kept", ["return-books", "carry-on", "torn-slip"]);
const fined = factsOf(sample, "a-fine-runs", "mixed-up", ["pay-fine", "have-record-checked"]);
const { pack: silentPack, facts: silentFacts } = withoutReceipt();

const broken: readonly Broken[] = [
  {
    title: "keys a step that answers no open need",
    pack: sample,
    item: restateItem(sample, kept, "b"),
    code: "key-indefensible",
    why: "need-closed",
  },
  {
    title: "offers a wrong action that nobody could take in the case",
    ...impossible(),
    code: "action-impossible",
  },
  {
    title: "keys a step whose requirement is not met",
    pack: sample,
    item: stepOf("a-fine-runs", "mixed-up", ["return-books", "pay-fine"]),
    code: "key-indefensible",
    why: "requirement-unmet",
  },
  {
    title: "keys a step that a finding forbids",
    ...forbidden(),
    code: "key-indefensible",
    why: "remedy-forbidden",
  },
  {
    title: "keys the less urgent step",
    pack: sample,
    item: restateItem(sample, fined, "b"),
    code: "key-indefensible",
    why: "step-beaten",
  },
  {
    title: "keys the step that must come after another",
    pack: sample,
    item: stepOf("a-fine-runs", "kept", ["pay-fine", "return-books"]),
    code: "key-indefensible",
    why: "step-beaten",
  },
  {
    title: "keys the dearer of two steps to one end",
    ...withTwin("dearer", 2),
    code: "key-indefensible",
    why: "step-beaten",
  },
  {
    title: "keys one of two steps between which nothing decides",
    ...withTwin("equal", 1),
    code: "key-indefensible",
    why: "step-not-before",
  },
  {
    title: "leaves the better step out of the options",
    pack: sample,
    item: stepOf("a-fine-runs", "mixed-up", ["have-record-checked", "return-books"]),
    code: "key-indefensible",
    why: "step-beaten-from-outside",
  },
  {
    title: "keys a misconception",
    pack: sample,
    item: restateItem(sample, kept, "c"),
    code: "key-indefensible",
    why: "step-misconceived",
  },
  {
    title: "rests the step on a claim that does harm",
    pack: widenedSample(({ claims }) => {
      for (const claim of claims) if (claim.id === "return-first") claim.effect = "harmful";
    }),
    item: restateItem(sample, kept, "a"),
    code: "key-indefensible",
    why: "remedy-unsound",
  },
  {
    title: "tells of other findings than the scenario",
    pack: sample,
    item: restateItem(sample, { ...kept, findings: kept.findings.slice(1) }, "a"),
    code: "findings-untold",
  },
  {
    title: "tells one variant and solves another",
    pack: sample,
    item: { ...restateItem(sample, kept, "a"), facts: { ...kept, variant: "mixed-up" } },
    code: "stem-silent",
  },
  {
    title: "draws a number beyond its range",
    pack: sample,
    item: restateItem(sample, { ...fined, parameters: { fine: 12 } }, "a"),
    code: "parameter-outside",
  },
  {
    title: "shows one number and solves with another",
    pack: sample,
    item: { ...restateItem(sample, fined, "a"), facts: { ...fined, parameters: { fine: 8 } } },
    code: "stem-silent",
  },
  {
    title: "draws a number between two steps",
    pack: sample,
    item: restateItem(sample, { ...fined, parameters: { fine: 3 } }, "a"),
    code: "parameter-outside",
  },
  {
    title: "invents a scenario",
    pack: sample,
    item: restateItem(sample, { ...kept, scenario: "a-flood" }, "a"),
    code: "scenario-unknown",
  },
  {
    title: "leaves unsaid what would change the first step",
    pack: silentPack,
    item: restateItem(silentPack, silentFacts, "a"),
    code: "finding-unstated",
  },
];

const misdiagnosing = (diagnoses: Diagnosis): Item => {
  const item = restateItem(sample, kept, "a");
  const options = item.options.map((option) => (option.id === "c" ? { ...option, diagnoses } : option));
  return { ...item, options };
};

test.each<readonly [string, Diagnosis]>([
  ["another misconception", { type: "misconception", id: "rain-card" }],
  ["a mistake", { type: "mistake", id: "puts-first:pay-fine" }],
])("an option that is a misconception does not diagnose %s", (_, diagnoses) => {
  const { reasons } = proveKey(sample, misdiagnosing(diagnoses));
  expect(reasons.map(({ code }) => code)).toEqual(["diagnosis-misplaced"]);
});

test.each(broken)("a generator that $title is caught", expectCaught);

test("the same situations unbroken hold, so each is caught for its flaw alone", () => {
  for (const right of [
    restateItem(sample, kept, "a"),
    restateItem(sample, fined, "a"),
    stepOf("a-fine-runs", "kept", ["return-books", "pay-fine"]),
    stepOf("a-slip-comes", "mixed-up", ["have-record-checked", "return-books", "carry-on"]),
    stepOf("a-slip-comes", "clean", ["carry-on", "return-books", "have-record-checked", "torn-slip"]),
  ])
    expect(proveKey(sample, right).reasons).toEqual([]);
  const { pack, item } = withTwin("cheaper", 0);
  expect(proveKey(pack, item).reasons).toEqual([]);
});

test("what the stem leaves open is named with the first step that it would make", () => {
  const { openWorld } = proveKey(silentPack, restateItem(silentPack, silentFacts, "a"));
  expect(openWorld).toEqual([{ signal: "receipt", value: "found", keys: [] }]);
});

test("doing nothing is not called for while a need is open, whatever would open it", () => {
  const idle = widenedSample(({ needs }) => {
    for (const need of needs)
      if (need.residual === true) need.opens = [{ all: [{ signal: "fine", values: ["none"] }] }];
  });
  const [, carryOn] = proveKey(idle, restateItem(idle, kept, "a")).options;
  expect(carryOn).toMatchObject({ id: "b", defensible: false, why: { code: "need-closed" } });
});

test("a step that must precede a second comes before what must follow the second", () => {
  const chained = widenedSample(({ remedies }) => {
    const fine = remedies.find(({ id }) => id === "pay-fine");
    if (fine === undefined) return;
    fine.precedes = [{ remedy: "ask-again", claims: ["return-first"] }];
    remedies.push({ ...fine, id: "ask-again", precedes: [], cost: { money: 0, effort: 0 } });
  });
  const facts = factsOf(chained, "a-fine-runs", "kept", ["return-books", "ask-again"]);
  expect(proveKey(chained, restateItem(chained, facts, "a")).reasons).toEqual([]);
});

/** The facts of a situation with these options. */
function factsOf(
  pack: Pack,
  scenario: string,
  variant: string,
  options: readonly string[],
): ChooseFirstStepFacts {
  const found = pack.scenarios.find(({ id }) => id === scenario);
  const way = found?.variants.find(({ id }) => id === variant);
  const stands = options.map((id) => (id === "torn-slip" ? { misconception: id } : { remedy: id }));
  return {
    model: "choose-first-step",
    scenario,
    variant,
    persona: "reader-one",
    parameters: Object.fromEntries((found?.parameters ?? []).map(({ id, minimum }) => [id, minimum])),
    findings: [...(found?.findings ?? []), ...(way?.findings ?? [])],
    options: Object.fromEntries(stands.map((stand, at) => [String.fromCharCode(97 + at), stand])),
  };
}

/** A situation of the sample pack with these options, the first of them the key. */
function stepOf(scenario: string, variant: string, options: readonly string[]): Item {
  return restateItem(sample, factsOf(sample, scenario, variant, options), "a");
}

/** A pack with a second way to have the record checked, at another effort, keyed before the first. */
function withTwin(id: string, effort: 0 | 1 | 2): { readonly pack: Pack; readonly item: Item } {
  const pack = widenedSample(({ remedies }) => {
    const checked = remedies.find((remedy) => remedy.id === "have-record-checked");
    if (checked !== undefined)
      remedies.push({ ...checked, id, cost: { money: 0, effort }, name: { "zh-CN": id, en: id } });
  });
  const facts = factsOf(pack, "a-slip-comes", "mixed-up", [id, "have-record-checked"]);
  return { pack, item: restateItem(pack, facts, "a") };
}

/** A situation in which the receipt was found after all. */
function forbidden(): { readonly pack: Pack; readonly item: Item } {
  const pack = editVariants((finding) =>
    finding.signal === "receipt" ? { signal: "receipt", value: "found" } : finding,
  );
  const facts = factsOf(pack, "a-slip-comes", "kept", ["return-books", "carry-on"]);
  return { pack, item: restateItem(pack, facts, "a") };
}

/** A situation in which nothing is said of a receipt. */
function withoutReceipt(): { readonly pack: Pack; readonly facts: ChooseFirstStepFacts } {
  const pack = editVariants((finding) => (finding.signal === "receipt" ? undefined : finding));
  return { pack, facts: factsOf(pack, "a-slip-comes", "kept", ["return-books", "carry-on"]) };
}

type VariantFinding = Parameters<PackEdit>[0]["scenarios"][number]["findings"][number];

function editVariants(edit: (finding: VariantFinding) => VariantFinding | undefined): Pack {
  return widenedSample(({ scenarios }) => {
    for (const { variants } of scenarios)
      for (const variant of variants) variant.findings = variant.findings.flatMap((each) => edit(each) ?? []);
  });
}

/** The case of the lost slip, in a pack that says when its wrong action is possible: in another case. */
function impossible(): { readonly pack: Pack; readonly item: Item } {
  const pack = widenedSample(({ misconceptions }) => {
    for (const misconception of misconceptions)
      misconception.when = [{ all: [{ signal: "receipt", values: ["unheard-of"] }] }];
  });
  const facts = factsOf(pack, "a-slip-comes", "kept", ["return-books", "carry-on", "torn-slip"]);
  return { pack, item: restateItem(pack, facts, "a") };
}
