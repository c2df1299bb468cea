import { buildGraph, diagnose, locales } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { toCasePack } from "./case-pack.ts";

test.each(locales)(
  "the %s case pack builds a graph and reaches the same verdict as the whole pack",
  (locale) => {
    const [whole, bare] = [buildGraph([jiebei]), buildGraph([toCasePack(jiebei, locale)])];
    if (!whole.ok || !bare.ok) throw new Error("a pack has issues");
    for (const outcome of jiebei.outcomes)
      for (const signal of jiebei.signals)
        for (const value of signal.values) {
          const findings = { outcome: outcome.id, findings: [{ signal: signal.id, value: value.id }] };
          expect(diagnose(bare.value, findings)).toEqual(diagnose(whole.value, findings));
        }
  },
);

test("a case pack carries no wording of the other language and no source", () => {
  const text = JSON.stringify(toCasePack(jiebei, "en"));
  expect(text).not.toMatch(/\p{Script=Han}/u);
  expect(toCasePack(jiebei, "en").sources).toEqual([]);
});
