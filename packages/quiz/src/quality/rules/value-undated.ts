import type { Pack } from "@plain-credit/core";
import type { ItemRule } from "./item-rule.ts";

/** 32: what the item rests on has a source and a date: its claims a source or a dated search, its rules and numbers that change a source and the day since when. Needs the pack. */
export const valueUndated: ItemRule = {
  rule: 32,
  severity: "E",
  find({ pack, options, item }) {
    if (pack === undefined) return undefined;
    const dated = new Set(pack.sources.map(({ id }) => id));
    const claims = new Set(options.flatMap((option) => option.claims));
    for (const id of claims) {
      const claim = pack.claims.find((candidate) => candidate.id === id);
      if (claim === undefined) return `claim ${id} is unknown`;
      const { for: pro, against, noneFound } = claim.evidence;
      const cited = [...pro, ...against].filter(({ source }) => dated.has(source));
      if (cited.length === 0 && !noneFound?.asOf) return `claim ${id} has neither source nor dated search`;
    }
    return undatedValue(pack, JSON.stringify(item.facts) ?? "", claims);
  },
};

function undatedValue(pack: Pack, facts: string, claims: ReadonlySet<string>): string | undefined {
  const sources = new Set(pack.sources.map(({ id }) => id));
  const named = (id: string) => facts.includes(`"${id}"`) || claims.has(`rule-${id}`);
  const rule = pack.rules.find(
    ({ id, source, effective }) => named(id) && (!sources.has(source) || !effective),
  );
  if (rule !== undefined) return `rule ${rule.id} has no source or date`;
  const constant = pack.constants.find(
    ({ id, source, asOf }) => named(id) && (!sources.has(source) || !asOf),
  );
  return constant && `constant ${constant.id} has no source or date`;
}
