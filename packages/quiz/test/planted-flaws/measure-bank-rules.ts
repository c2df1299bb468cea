import { locales } from "@plain-credit/core";
import { lintBank } from "@plain-credit/quiz/quality";
import { itemModels, type SingleChoiceItem } from "../../src/index.ts";
import { bankOf } from "../jiebei-forms.ts";
import type { Bank, BankPlanter } from "./bank/bank-planter.ts";
import { convergentKey } from "./bank/convergent-key.ts";
import { keyPlace } from "./bank/key-place.ts";
import { lengthTells } from "./bank/length-tells.ts";
import { middleKey } from "./bank/middle-key.ts";
import { recurringOption } from "./bank/recurring-option.ts";
import { stemEcho } from "./bank/stem-echo.ts";
import { symmetric } from "./bank/symmetric-bank.ts";
import { tellingAbsolutes, tellingHedges } from "./bank/telling-words.ts";
import { diceOf } from "./dice.ts";
import { Count, type Tally } from "./tally.ts";

const planters: readonly BankPlanter[] = [
  lengthTells,
  keyPlace,
  tellingAbsolutes,
  tellingHedges,
  stemEcho,
  convergentKey,
  middleKey,
  recurringOption,
];

/** Balanced banks of one model each, some 300 items, from 75 drawn of 150. */
function drawBanks(seed: string, count: number): readonly Bank[] {
  const pools = [...itemModels.keys()]
    .map((model) => bankOf(model, 150).filter((item) => item.type === "single-choice"))
    .filter((pool): pool is SingleChoiceItem[] => pool.length > 75);
  return Array.from({ length: count }, (_, at) => {
    const pool = pools[at % pools.length] ?? [];
    return diceOf(`${seed} bank ${at}`).shuffle(pool).slice(0, 75).flatMap(symmetric);
  });
}

/** For each rule about banks and language: that many flaws planted in balanced banks and looked for, and those banks themselves. */
export function measureBankRules(seed: string, each: number, only?: ReadonlySet<number>): readonly Tally[] {
  const asked = planters.filter(({ rule }) => only?.has(rule) ?? true);
  if (asked.length === 0) return [];
  const pool = drawBanks(seed, Math.max(each, 9)).map((bank) => ({
    bank,
    findings: lintBank(bank),
  }));
  return asked.flatMap((planter) =>
    locales.map((locale) => {
      const count = new Count();
      const tell = (bank: Bank) => `${bank.length} items of ${bank[0]?.model ?? "no model"}`;
      const names = (finding: { readonly rule: number; readonly locale?: string | undefined }) =>
        finding.rule === planter.rule && (finding.locale ?? locale) === locale;
      for (const { bank, findings } of pool) count.original(findings.some(names), () => tell(bank));
      for (let round = 0; round < 40 && count.planted < each; round += 1)
        for (const [at, { bank }] of pool.entries()) {
          if (count.planted >= each) break;
          const dice = diceOf(`${seed} ${planter.rule} ${locale} ${round} ${at}`);
          const planted = planter.plant(bank, locale, dice);
          if (planted === undefined) continue;
          const found = lintBank(planted.bank).some(names);
          count.plant(planted.variant, found, () => tell(planted.bank));
        }
      return count.tally(`${planter.rule} B`, locale);
    }),
  );
}
