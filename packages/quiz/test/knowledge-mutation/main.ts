// The knowledge-mutation score of the jiebei pack: every single fact changed, one at a time; does a key change or a check go red? Exits 1 below 95%.
import { parseArgs } from "node:util";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { jiebeiGraph } from "../jiebei-forms.ts";
import { drawBank } from "./bank.ts";
import { requireClean } from "./judge-mutation.ts";
import { mutationsOf } from "./mutations-of.ts";
import { printTable } from "./print-table.ts";
import { scoreMutations } from "./score-mutations.ts";

const reach = 0.95;

const { values } = parseArgs({
  options: {
    kind: { type: "string" },
    survivors: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const started = performance.now();
const bank = drawBank(jiebeiGraph, jiebei);
requireClean(jiebei);
const all = mutationsOf(jiebei).filter(({ kind }) => kind.includes(values.kind ?? ""));
const mutations = all.filter(({ equivalent }) => equivalent === undefined);
const equivalents = all.filter(({ equivalent }) => equivalent !== undefined);
const kinds = scoreMutations(mutations, jiebei, bank);
const noticed = kinds.reduce((sum, kind) => sum + kind.noticed, 0);
const share = noticed / mutations.length;
const unrestated = kinds.reduce((sum, kind) => sum + kind.unrestated, 0);
const untabled = kinds.reduce((sum, kind) => sum + kind.untabled, 0);
const seconds = Math.round((performance.now() - started) / 1000);

if (values.json)
  console.log(
    JSON.stringify({
      mutations: mutations.length,
      noticed,
      share,
      unrestated,
      untabled,
      seconds,
      items: bank.items.length,
      equivalents: equivalents.map(({ kind, id, equivalent }) => ({ kind, id, equivalent })),
      kinds,
    }),
  );
else {
  console.log(printTable(kinds));
  console.log(
    `\n${noticed} of ${mutations.length} mutations noticed, ${(share * 100).toFixed(1)}%, with ${bank.items.length} items, in ${seconds} s`,
  );
  const partOf = (count: number) => `${((100 * count) / mutations.length).toFixed(1)}%`;
  console.log(`${partOf(unrestated)} without what only restates a judgement of the pack’s own`);
  console.log(`${partOf(untabled)} without tables too, by rules, cases, statements, prose and keys`);
  if (bank.unproved.length > 0)
    console.log(
      `${bank.unproved.length} items left out, their key does not hold in the true pack: ${[...new Set(bank.unproved.map(({ model }) => model))].join(", ")}`,
    );
  for (const why of new Set(equivalents.map(({ equivalent }) => equivalent)))
    console.log(
      `${equivalents.filter(({ equivalent }) => equivalent === why).length} more not counted: ${why}`,
    );
  if (values.survivors)
    for (const { kind, survivors } of kinds) for (const id of survivors) console.log(`${kind}: ${id}`);
}
process.exitCode = share >= reach ? 0 : 1;
