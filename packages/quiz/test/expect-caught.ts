import type { Pack } from "@plain-credit/core";
import { expect } from "vitest";
import { proveKey, type Item } from "../src/index.ts";
import { keysOf } from "./jiebei-forms.ts";

/** What a buggy generator hands out, and the reason for which the second solver refuses it. */
export type Broken = {
  readonly title: string;
  readonly pack: Pack;
  readonly item: Item;
  readonly code: string;
  /** Why the key is indefensible, where that is the reason. */
  readonly why?: string;
};

/** Expects the second solver to refuse an item for just the reason given. */
export function expectCaught({ pack, item, code, why }: Broken): void {
  const proof = proveKey(pack, item);
  expect(proof.holds).toBe(false);
  expect(proof.reasons.map((reason) => reason.code)).toContain(code);
  if (why === undefined) return;
  const given = proof.options.filter(({ id }) => keysOf(item).includes(id));
  expect(given.map((option) => option.why.code)).toContain(why);
}
