import type { Pack } from "@plain-credit/core";
import { expect, test } from "vitest";
import { changeNode } from "../../test/change-node.ts";
import { drawItems } from "../../test/draw-items.ts";
import { keysOf } from "../../test/jiebei-forms.ts";
import { rightOf, standsAt } from "../../test/option-of.ts";
import { widenedJiebei, widenedSample, type PackEdit } from "../../test/proof-packs.ts";
import type { Item } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const cases = drawItems(jiebei, "identify-cause", 120);
const judgements = drawItems(jiebei, "judge-claim", 120);
const myths = drawItems(jiebei, "refute-myth", 60);
const steps = drawItems(widenedSample(), "choose-first-step", 60);

test("a claim taken otherwise unsettles every item that asks how to take it", () => {
  for (const [claim, items] of groupBy(judgements, ({ facts }) => facts.claim))
    for (const effect of ["harmful", "helps"] as const)
      for (const support of ["documented", "plausible", "unfounded"] as const) {
        const changed = changeClaim(jiebei, claim, { support, effect });
        if (changed === undefined) continue;
        for (const item of items) expect(proveKey(changed, item).holds).toBe(false);
      }
});

test("a refutation withdrawn, or no longer sound, unsettles the item whose key it is", () => {
  for (const item of myths) {
    const { misconception, options } = item.facts;
    for (const key of keysOf(item)) {
      const claim = standsAt(options, key);
      const withdrawn = changeNode(jiebei, "misconceptions", misconception, (belief) => ({
        ...belief,
        refutedBy: belief.refutedBy.filter((id) => id !== claim),
      }));
      const unsound = changeNode(jiebei, "claims", claim, (other) => ({ ...other, support: "plausible" }));
      expect(proveKey(withdrawn, item).holds).toBe(false);
      expect(codesOf(unsound, item)).toContain("refuter-unsound");
    }
  }
});

test("a distractor that comes to refute the belief unsettles the item", () => {
  for (const item of myths)
    for (const { id } of item.options.filter((option) => !keysOf(item).includes(option.id))) {
      const claim = standsAt(item.facts.options, id);
      const changed = changeNode(jiebei, "misconceptions", item.facts.misconception, (belief) => ({
        ...belief,
        refutedBy: [...belief.refutedBy, claim],
      }));
      expect(proveKey(changed, item).holds).toBe(false);
    }
});

test("a cause that no longer brings about the outcome is no key for it", () => {
  for (const item of cases) {
    const stands = standsAt(item.facts.options, rightOf(item));
    if ("cannotTell" in stands) continue;
    const changed = changeNode(jiebei, "causes", stands.cause, (cause) => ({
      ...cause,
      outcomes: cause.outcomes.filter((id) => id !== item.facts.outcome),
    }));
    expect(codesOf(changed, item)).toContain("key-indefensible");
  }
});

test("findings that no longer speak for the cause unsettle the case that told of it", () => {
  for (const item of cases) {
    const stands = standsAt(item.facts.options, rightOf(item));
    if ("cannotTell" in stands) continue;
    const weights = jiebei.weights.filter(({ cause, weight }) => cause !== stands.cause || weight < 0);
    expect(codesOf({ ...jiebei, weights }, item)).toContain("key-indefensible");
  }
});

test("nine weights in ten, turned round, unsettle one of the first cases drawn", () => {
  const items = drawItems(jiebei, "identify-cause", 400);
  const unsettling = jiebei.weights.filter((turned) => {
    const weights = jiebei.weights.map((weight) =>
      weight === turned ? { ...weight, weight: (0 - weight.weight) as typeof weight.weight } : weight,
    );
    const changed = { ...jiebei, weights };
    return items.some((item) => !proveKey(changed, item).holds);
  });
  expect(unsettling.length).toBeGreaterThan(0.9 * jiebei.weights.length);
});

test.each<readonly [string, string, PackEdit]>([
  ["the need is no longer opened", "kept", ({ needs }) => needs.forEach((need) => (need.opens = []))],
  [
    "the step no longer answers the need",
    "mixed-up",
    (pack) => remedyOf(pack, "have-record-checked", (remedy) => (remedy.addresses = ["no-need"])),
  ],
  [
    "the step requires what is not so",
    "mixed-up",
    (pack) =>
      remedyOf(pack, "have-record-checked", (remedy) => {
        remedy.requires = [{ all: [{ signal: "receipt", values: ["found"] }] }];
      }),
  ],
  [
    "a finding forbids the step",
    "kept",
    (pack) =>
      remedyOf(pack, "return-books", (remedy) => {
        remedy.forbids = [{ all: [{ signal: "slip", values: ["overdue"] }] }];
      }),
  ],
  [
    "another step becomes as urgent and comes before",
    "kept",
    (pack) =>
      remedyOf(pack, "have-record-checked", (remedy) => {
        remedy.addresses = ["books-kept"];
        remedy.precedes = [{ remedy: "return-books", claims: ["record-open"] }];
      }),
  ],
  [
    "another step answers the same need for less",
    "kept",
    (pack) => remedyOf(pack, "have-record-checked", (remedy) => (remedy.addresses = ["books-kept"])),
  ],
  [
    "doing nothing comes to be called for",
    "clean",
    ({ needs }) => needs.forEach((need) => (need.residual = false)),
  ],
  [
    "what makes the step sound does not hold",
    "kept",
    ({ claims }) => claims.forEach((claim) => (claim.support = "false")),
  ],
])("where %s, the first step is another", (_, variant, edit) => {
  const affected = steps.filter(
    ({ facts }) => facts.scenario === "a-slip-comes" && facts.variant === variant,
  );
  expect(affected.length).toBeGreaterThan(0);
  for (const item of affected) expect(codesOf(widenedSample(edit), item)).toContain("key-indefensible");
});

test("a need that becomes the most urgent brings its step to the front", () => {
  const urgent: PackEdit = ({ needs, scenarios }) => {
    for (const need of needs) need.urgency = need.id === "record-wrong" ? 0 : 3;
    for (const { variants } of scenarios)
      for (const variant of variants) variant.findings.push({ signal: "weather", value: "rain" });
    for (const need of needs)
      if (need.id === "record-wrong") need.opens = [{ all: [{ signal: "weather", values: ["rain"] }] }];
  };
  const calm: PackEdit = (pack) => {
    urgent(pack);
    for (const need of pack.needs) need.urgency = need.id === "record-wrong" ? 3 : 0;
  };
  const kept = drawItems(widenedSample(calm), "choose-first-step", 60).filter(
    ({ facts }) => facts.scenario === "a-slip-comes" && facts.variant === "kept",
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const item of kept) {
    expect(codesOf(widenedSample(calm), item)).toEqual([]);
    expect(codesOf(widenedSample(urgent), item)).toContain("key-indefensible");
  }
});

function codesOf(pack: Pack, item: Item): readonly string[] {
  return proveKey(pack, item).reasons.map(({ code }) => code);
}

/** The pack with that claim taken otherwise; undefined where the change leaves its treatment as it was. */
function changeClaim(
  pack: Pack,
  id: string,
  { support, effect }: { support: "documented" | "plausible" | "unfounded"; effect: "harmful" | "helps" },
): Pack | undefined {
  const claim = pack.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) return undefined;
  const harmful = claim.effect === "harmful";
  const unsupported = claim.support === "unfounded" || claim.support === "false";
  const same = unsupported ? support === "unfounded" : support === claim.support;
  if (harmful ? effect === "harmful" : effect === "helps" && same) return undefined;
  return changeNode(pack, "claims", id, (edited) => ({ ...edited, support, effect }));
}

function remedyOf(
  { remedies }: Parameters<PackEdit>[0],
  id: string,
  edit: (remedy: Parameters<PackEdit>[0]["remedies"][number]) => void,
): void {
  for (const remedy of remedies) if (remedy.id === id) edit(remedy);
}

function groupBy<Each>(
  all: readonly Each[],
  nameOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  return groups;
}
