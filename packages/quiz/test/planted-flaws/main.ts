// Plants the flaw of each quality rule in generated items, forms and banks, in each language, and counts how many lint finds and how often it cries wolf. Exits 1 where a rule finds under 99% or alarms on over 1%.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { alarmsOnGoodItems } from "./alarms-on-good-items.ts";
import { measureBankRules } from "./measure-bank-rules.ts";
import { measureFormRules } from "./measure-form-rules.ts";
import { measureItemRules } from "./measure-item-rules.ts";
import { printTable } from "./print-table.ts";
import { reaches } from "./tally.ts";

const { values } = parseArgs({
  options: {
    each: { type: "string", default: "200" },
    seed: { type: "string", default: randomUUID().slice(0, 8) },
    rules: { type: "string" },
    misses: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const started = performance.now();
const only = values.rules === undefined ? undefined : new Set(values.rules.split(",").map(Number));
const each = Number(values.each);
const tallies = [
  ...measureItemRules(values.seed, each, 100, only),
  ...measureFormRules(values.seed, each, only),
  ...measureBankRules(values.seed, each, only),
];
const alarms = alarmsOnGoodItems();
const seconds = Math.round((performance.now() - started) / 1000);

if (values.json)
  console.log(JSON.stringify({ seed: values.seed, seconds, rules: tallies, alarmsOnGoodItems: alarms }));
else {
  console.log(printTable(tallies));
  console.log(`\n${alarms.length} alarms on good items read by hand, seed ${values.seed}, ${seconds} s`);
  for (const alarm of alarms) console.log(`  ${alarm}`);
}
if (values.misses)
  for (const { rule, locale, variants, misses, alarmed } of tallies) {
    if (misses.length + alarmed.length === 0) continue;
    console.log(`\n${rule} ${locale} ${JSON.stringify(variants)}`);
    for (const { variant, text } of misses.slice(0, 12)) console.log(`  missed ${variant}: ${text}`);
    for (const text of alarmed.slice(0, 6)) console.log(`  alarm: ${text}`);
  }
process.exitCode = tallies.every(reaches) && alarms.length === 0 ? 0 : 1;
