import { jiebei } from "@plain-credit/core/packs/jiebei";
import { beforeAll, expect, test, vi } from "vitest";
import { shuffle } from "../../src/random/draw.ts";
import { hashSeed } from "../../src/random/seed.ts";
import { jiebeiGraph } from "../jiebei-forms.ts";
import { drawBank, type Bank } from "./bank.ts";
import { requireClean, witnessesOf } from "./judge-mutation.ts";
import { mutationsOf } from "./mutations-of.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const mutations = mutationsOf(jiebei).filter(({ equivalent }) => equivalent === undefined);
const few = 48;
let bank: Bank;

beforeAll(() => {
  bank = drawBank(jiebeiGraph, jiebei, 3);
});

test("nothing is noticed in the pack as it is", () => {
  expect(() => requireClean(jiebei)).not.toThrow();
});

test("each mutation has a name of its own", () => {
  const names = mutations.map(({ kind, id }) => `${kind}: ${id}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("each mutation changes the pack", () => {
  const before = JSON.stringify(jiebei);
  const idle = sampleOf(few).filter(({ change }) => JSON.stringify(change(jiebei)) === before);
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("of a few dozen drawn by a fixed seed, nine in ten at least are noticed with a small bank", () => {
  const unnoticed = sampleOf(few).filter((mutation) => witnessesOf(mutation, jiebei, bank).size === 0);
  expect(unnoticed.length, unnoticed.map(({ kind, id }) => `${kind}: ${id}`).join("\n")).toBeLessThanOrEqual(
    few * 0.1,
  );
});

test.each([
  ["claim treatment", "fact-PF07 as unfounded"],
  ["cause control", "policy-new-rule none to direct"],
  ["date rule effective", "R08 effective to 2027-08-01"],
  ["need urgency", "money-gone 0 to 3"],
])("%s: %s is noticed", (kind, id) => {
  const mutation = mutations.find((one) => one.kind === kind && one.id === id);
  if (mutation === undefined) throw new Error("no such mutation");
  expect(witnessesOf(mutation, jiebei, bank).size).toBeGreaterThan(0);
});

function sampleOf(count: number) {
  return shuffle(hashSeed("smoke"), mutations, ({ kind, id }) => `${kind}: ${id}`).slice(0, count);
}
