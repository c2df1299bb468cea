import { nextQuestion as core, type Pack, type Weight } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedJiebei } from "../../../test/proof-packs.ts";
import type { Item } from "../../item/item.ts";
import { proveKey } from "../../proof/prove-key.ts";
import { generateItem } from "../generate-item.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("next-question", 3000);

function signalAt({ facts }: Item, id: string): string {
  return facts.model === "next-question" ? (facts.options[id]?.signal ?? "") : "";
}

/** How far the answers to each signal offered move the causes in reach, as the second solver has it. */
function sumsOf(pack: Pack, item: Item): ReadonlyMap<string, number> {
  return new Map(proveKey(pack, item).options.map(({ id, why }) => [id, Number(why.params["sum"])]));
}

test("every signal that is offered is the key in as many of its appearances as chance has it", () => {
  const shown = new Map<string, number>();
  const due = new Map<string, number>();
  const right = new Map<string, number>();
  for (const item of bank)
    for (const { id } of item.options) {
      const signal = signalAt(item, id);
      shown.set(signal, (shown.get(signal) ?? 0) + 1);
      due.set(signal, (due.get(signal) ?? 0) + 1 / item.options.length);
      if (keysOf(item).includes(id)) right.set(signal, (right.get(signal) ?? 0) + 1);
    }
  expect(shown.size).toBeGreaterThanOrEqual(7);
  for (const [signal, times] of shown)
    expect(Math.abs(((right.get(signal) ?? 0) - (due.get(signal) ?? 0)) / times), signal).toBeLessThan(0.06);
});

test("where the self-check’s own next question is offered, it is the key", () => {
  let met = 0;
  for (const item of bank.slice(0, 800)) {
    if (item.facts.model !== "next-question") continue;
    const { outcome, findings } = item.facts;
    const asked = core(jiebeiGraph, { outcome, findings })?.signal;
    const offered = item.options.find(({ id }) => signalAt(item, id) === asked);
    if (offered === undefined) continue;
    met += 1;
    expect(keysOf(item)).toEqual([offered.id]);
  }
  expect(met).toBeGreaterThan(50);
});

test("any one weight moved by three leaves the key the one that tells most", () => {
  for (const item of bank.slice(0, 12))
    for (const [at, moved] of jiebei.weights.entries())
      for (const by of [-3, 3]) {
        const weight = (moved.weight + by) as Weight["weight"];
        const weights = jiebei.weights.map((row, place) => (place === at ? { ...row, weight } : row));
        const sums = sumsOf({ ...jiebei, weights }, item);
        const [key = ""] = keysOf(item);
        for (const [id, sum] of sums) if (id !== key) expect(sum).toBeLessThan(sums.get(key) ?? 0);
      }
});

test("a stem names the causes in reach, and its words point to no option more than to another", () => {
  for (const item of bank.slice(0, 300)) {
    const named = [...jiebeiGraph.causes.values()].filter(({ name }) =>
      item.stem.en.includes(`“${name.en}”`),
    );
    expect([2, 3]).toContain(named.length);
    expect(item.level).toBe(named.length);
  }
});

test("nobody looks further where a payment is overdue, and nobody looks up what they know of themselves", () => {
  for (const { facts } of bank) {
    if (facts.model !== "next-question") throw new Error(facts.model);
    expect(facts.findings).not.toContainEqual({ signal: "repayment", value: "overdue-now" });
    for (const { signal } of Object.values(facts.options))
      expect(jiebeiGraph.signals.get(signal)?.lookup).toBeDefined();
  }
});

test("the reason of the key tells two answers, and which cause each of them would point to", () => {
  for (const item of bank.slice(0, 300)) {
    expect(item.rationale["zh-CN"].match(/要是「[^」]+」，就更像「/g)).toHaveLength(2);
    expect(item.rationale.en.match(/if the answer is “/gi)).toHaveLength(2);
  }
});

test("a pack with nothing to weigh has no question to ask next, which is an issue and no crash", () => {
  const bare = graphOf(
    widenedJiebei((pack) => {
      pack.weights = [];
    }),
  );
  expect(generateItem(bare, { model: "next-question", seed: "1" })).toMatchObject({
    ok: false,
    error: [{ code: "pool-empty" }],
  });
});
