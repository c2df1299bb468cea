// Prints items as a reader sees them, without keys, and the keys and reasons apart: node print-items.ts FOLDER SEED COUNT [MODEL…]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "@plain-credit/core";
import { generateItem, itemModels, type Item } from "../../src/index.ts";
import { jiebeiGraph } from "../jiebei-forms.ts";

const [folder = "", seed = "", count = "30", ...named] = process.argv.slice(2);
const models = named.length > 0 ? named : [...itemModels.keys()];

function ask(item: Item, locale: Locale): string {
  const { stem, table, options, type } = item;
  const lines = [`(${type})`, stem[locale]];
  if (table !== undefined) {
    lines.push(`  ${table.caption[locale]}`, `  ${table.columns.map((cell) => cell[locale]).join(" | ")}`);
    for (const cells of table.rows) lines.push(`  ${cells.map((cell) => cell[locale]).join(" | ")}`);
  }
  if (item.type === "true-false-grid")
    lines.push(`  [${item.columns.yes[locale]}] / [${item.columns.no[locale]}]`);
  if (type !== "numeric") lines.push(...options.map(({ id, text }) => `  ${id}. ${text[locale]}`));
  if (item.type === "matching")
    lines.push("  →", ...item.choices.map(({ id, text }) => `  ${id.toUpperCase()}. ${text[locale]}`));
  if (item.type === "numeric") lines.push(`  ____ ${item.unit}`);
  return lines.join("\n");
}

function answer(item: Item, locale: Locale): string {
  const key = item.type === "numeric" ? item.values[item.key] : item.key;
  const reasons = item.options.map(
    ({ id, text, rationale }) => `  ${id}. ${text[locale]} — ${rationale[locale]}`,
  );
  return [`key: ${JSON.stringify(key)}`, `why: ${item.rationale[locale]}`, ...reasons].join("\n");
}

mkdirSync(folder, { recursive: true });
for (const model of models) {
  const items = Array.from({ length: Number(count) }, (_, at) => {
    const item = generateItem(jiebeiGraph, { model, seed: `${seed}-${at}` });
    if (!item.ok) throw new Error(JSON.stringify(item.error));
    return item.value;
  });
  const page = (show: (item: Item, locale: Locale) => string) =>
    items
      .map((item, at) => [`## ${at + 1}`, ...locales.map((locale) => show(item, locale))].join("\n"))
      .join("\n\n");
  writeFileSync(join(folder, `${model}.md`), `${page(ask)}\n`);
  writeFileSync(join(folder, `${model}.keys.md`), `${page(answer)}\n`);
}
