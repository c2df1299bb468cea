import { locales, type Locale } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { lintItem } from "@plain-credit/quiz/quality";
import type { Item } from "../../src/index.ts";
import { diceOf } from "./dice.ts";
import { drawPool } from "./draw-pool.ts";
import { itemPlanters } from "./item-planters.ts";
import type { Planter } from "./planter.ts";
import { Count, type Tally } from "./tally.ts";
import { tellItem } from "./tell-item.ts";

/** The rule on two languages that disagree: either may be named. */
const apart = 34;

type Linted = { readonly item: Item; readonly alarms: ReadonlySet<string> };

/** For each item rule and language: that many flaws planted and looked for, and the same items without them. */
export function measureItemRules(
  seed: string,
  each: number,
  eachModel: number,
  only?: ReadonlySet<number>,
): readonly Tally[] {
  const pool = drawPool(seed, eachModel).map((item): Linted => {
    const findings = lintItem(item, { pack: jiebei });
    return { item, alarms: new Set(findings.map(({ rule, locale }) => `${rule} ${locale}`)) };
  });
  return itemPlanters
    .filter(({ rule }) => only === undefined || only.has(rule))
    .flatMap((planter) => locales.map((locale) => measure(planter, locale, pool, seed, each)));
}

function measure(
  planter: Planter,
  locale: Locale,
  pool: readonly Linted[],
  seed: string,
  each: number,
): Tally {
  const count = new Count();
  const clean = pool.filter(({ item }) => planter.clean?.(item, locale) ?? true);
  for (const { item, alarms } of clean)
    count.original(alarms.has(`${planter.rule} ${locale}`), () => tellItem(item, locale));
  for (let round = 0; round < 40 && count.planted < each; round += 1)
    for (const { item } of clean) {
      if (count.planted >= each) break;
      const dice = diceOf(`${seed} ${planter.rule} ${locale} ${round} ${item.id}`);
      const planted = planter.plant(item, locale, dice);
      if (planted === undefined) continue;
      const findings = lintItem(planted.item, { pack: planted.pack ?? jiebei });
      const found = findings.some(
        (finding) => finding.rule === planter.rule && (finding.locale === locale || planter.rule === apart),
      );
      count.plant(planted.variant, found, () => tellItem(planted.item, locale));
    }
  return count.tally(String(planter.rule), locale);
}
