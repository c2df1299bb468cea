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
const bank = drawBank(jiebeiGraph);
requireClean(jiebei, bank);
const mutations = mutationsOf(jiebei).filter(({ kind }) => kind.includes(values.kind ?? ""));
const kinds = scoreMutations(mutations, jiebei, bank);
const noticed = kinds.reduce((sum, kind) => sum + kind.noticed, 0);
const share = noticed / mutations.length;
const seconds = Math.round((performance.now() - started) / 1000);

if (values.json)
  console.log(
    JSON.stringify({ mutations: mutations.length, noticed, share, seconds, items: bank.items.length, kinds }),
  );
else {
  console.log(printTable(kinds));
  console.log(
    `\n${noticed} of ${mutations.length} mutations noticed, ${(share * 100).toFixed(1)}%, with ${bank.items.length} items, in ${seconds} s`,
  );
  if (values.survivors)
    for (const { kind, survivors } of kinds) for (const id of survivors) console.log(`${kind}: ${id}`);
}
process.exitCode = share >= reach ? 0 : 1;
