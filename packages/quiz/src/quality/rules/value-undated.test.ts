import { expect, test } from "vitest";
import { inBoth, rulesAlone, rulesIn, soundItem } from "../../../test/linted-item.ts";
import { widenedJiebei } from "../../../test/proof-packs.ts";
import type { Item } from "../../item/item.ts";

test("a claim without a source, or one that no one knows, is found", () => {
  const bare = widenedJiebei((pack) => {
    const claim = pack.claims.find(({ id }) => id === "compare-annual");
    if (claim !== undefined) claim.evidence = { for: [], against: [] };
  });
  expect(rulesIn(soundItem, bare)).toEqual(inBoth(32));
  const unknown = soundItem.options.map((option) => ({ ...option, claims: ["unheard-of"] }));
  expect(rulesIn({ ...soundItem, options: unknown })).toEqual(inBoth(32));
});

test("a constant without a date, or a rule whose source is gone, is found where the facts name it", () => {
  const facts = { ...soundItem.facts, constant: "lpr-1y" };
  const undated = widenedJiebei((pack) => {
    const constant = pack.constants.find(({ id }) => id === "lpr-1y");
    if (constant !== undefined) constant.asOf = "";
  });
  expect(rulesIn({ ...soundItem, facts }, undated)).toEqual(inBoth(32));
  expect(rulesIn({ ...soundItem, facts })).toEqual([]);
  const ruleId = widenedJiebei().rules[0]?.id ?? "";
  const sourceless = widenedJiebei((pack) => {
    const rule = pack.rules.find(({ id }) => id === ruleId);
    if (rule !== undefined) rule.source = "lost";
  });
  expect(rulesIn({ ...soundItem, facts: { ...soundItem.facts, rule: ruleId } } as Item, sourceless)).toEqual(
    inBoth(32),
  );
});

test("what only a pack can say is not asked without one", () => {
  expect(rulesAlone(soundItem)).toEqual([]);
});
