import type { Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import type { Item } from "../../../src/index.ts";
import type { Dice } from "../dice.ts";
import type { Planted } from "../planter.ts";

type Change = (item: Item, dice: Dice) => Pack | undefined;

const ruleOf = (item: Item) =>
  item.facts.model === "apply-rule" && item.facts.asks === "in-force" ? item.facts.rule : undefined;

function constantsOf(item: Item): readonly string[] {
  if (item.facts.model !== "apply-rule" || item.facts.asks === "in-force") return [];
  if (item.facts.asks === "last-day") return [item.facts.constant];
  return Object.values(item.facts.options).map(({ constant }) => constant);
}

function rules(change: (rule: Pack["rules"][number]) => Pack["rules"][number]): Change {
  return (item) => {
    const id = ruleOf(item);
    if (id === undefined) return undefined;
    return { ...jiebei, rules: jiebei.rules.map((rule) => (rule.id === id ? change(rule) : rule)) };
  };
}

function constants(change: (one: Pack["constants"][number]) => Pack["constants"][number]): Change {
  return (item, dice) => {
    const ids = constantsOf(item);
    if (ids.length === 0) return undefined;
    const id = dice.pick(ids);
    return { ...jiebei, constants: jiebei.constants.map((one) => (one.id === id ? change(one) : one)) };
  };
}

const unsupported: Change = (item) => {
  if (item.facts.model !== "compute-cost") return undefined;
  const id = item.facts.claim;
  const evidence = { for: [], against: [] };
  return {
    ...jiebei,
    claims: jiebei.claims.map((claim) => (claim.id === id ? { ...claim, evidence } : claim)),
  };
};

const changes: Readonly<Record<string, Change>> = {
  ruleUndated: rules((rule) => ({ ...rule, effective: "" })),
  ruleUnsourced: rules((rule) => ({ ...rule, source: "" })),
  ruleSourceUnknown: rules((rule) => ({ ...rule, source: "no-such-document" })),
  constantUndated: constants((one) => ({ ...one, asOf: "" })),
  constantUnsourced: constants((one) => ({ ...one, source: "" })),
  constantSourceUnknown: constants((one) => ({ ...one, source: "no-such-document" })),
  unsupported,
};

/** 32: a value or rule without source or validity date, in the pack that the item rests on. */
export const undatedSource = {
  rule: 32,
  plant: (item: Item, _locale: unknown, dice: Dice): Planted | undefined => {
    for (const [variant, change] of dice.shuffle(Object.entries(changes))) {
      const pack = change(item, dice);
      if (pack !== undefined) return { item, pack, variant };
    }
    return undefined;
  },
};
