import { locales } from "@plain-credit/core";
import { lintForm } from "@plain-credit/quiz/quality";
import { assembleForm, blueprintsOf, type Form } from "../../src/index.ts";
import { jiebeiGraph } from "../jiebei-forms.ts";
import { diceOf } from "./dice.ts";
import { giveaway } from "./form/giveaway.ts";
import { keyRun } from "./form/key-run.ts";
import { nearDuplicate } from "./form/near-duplicate.ts";
import { Count, type Tally } from "./tally.ts";
import { tellItem } from "./tell-item.ts";

/** Forms of every blueprint in turn. */
function drawForms(seed: string, count: number): readonly Form[] {
  const blueprints = blueprintsOf(jiebeiGraph).map(({ id }) => id);
  return Array.from({ length: count }, (_, at) => {
    const blueprint = blueprints[at % blueprints.length] ?? "";
    const form = assembleForm(jiebeiGraph, { blueprint, seed: `${seed}-${at}` });
    if (!form.ok) throw new Error(JSON.stringify(form.error));
    return form.value;
  });
}

/** For each rule about forms and language: that many flaws planted and looked for, and the same forms without them. */
export function measureFormRules(seed: string, each: number, only?: ReadonlySet<number>): readonly Tally[] {
  const planters = [keyRun, giveaway, nearDuplicate].filter(({ rule }) => only?.has(rule) ?? true);
  if (planters.length === 0) return [];
  const pool = drawForms(seed, Math.max(each, 20)).map((form) => ({
    form,
    alarms: new Set(lintForm(form).map(({ rule, locale }) => `${rule} ${locale}`)),
  }));
  return planters.flatMap((planter) =>
    locales.map((locale) => {
      const count = new Count();
      const tell = (form: Form) => form.items.map((item) => tellItem(item, locale)).join(" || ");
      const clean = pool.filter(({ form }) => planter.clean(form, locale));
      for (const { form, alarms } of clean)
        count.original(alarms.has(`${planter.rule} ${locale}`), () => tell(form));
      for (let round = 0; round < 40 && count.planted < each; round += 1)
        for (const [at, { form }] of clean.entries()) {
          if (count.planted >= each) break;
          const dice = diceOf(`${seed} ${planter.rule} ${locale} ${round} ${at}`);
          const planted = planter.plant(form, locale, dice);
          if (planted === undefined) continue;
          const found = lintForm(planted.form).some(
            (finding) => finding.rule === planter.rule && finding.locale === locale,
          );
          count.plant(planted.variant, found, () => tell(planted.form));
        }
      return count.tally(`${planter.rule} F`, locale);
    }),
  );
}
