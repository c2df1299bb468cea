import { buildGraph, checkGraph, type Issue, type KnowledgeGraph, type Pack } from "@plain-credit/core";
// @boundaries-ignore the rules are run one by one here
import { contentRules } from "../../../core/src/rules/index.ts";
// @boundaries-ignore the checks judged by hand are for tests alone, so core does not export them
import { jiebeiChecks } from "../../../core/test/jiebei-checks.ts";
import { proveKey, type Item } from "../../src/index.ts";
import { lessonFaults } from "../lesson-prose.ts";
import type { Bank } from "./bank.ts";
import type { Mutation } from "./mutation.ts";

/** What can notice a mutation: a rule of content, a case, statement, table or restatement judged by hand, the prose of a lesson, or the key of a banked item. */
export const witnesses = ["rule", "case", "statement", "table", "restatement", "prose", "key"] as const;

export type Witness = (typeof witnesses)[number];

/** Rules that read nothing but texts, which no mutation changes; they take most of the time. */
const textual: ReadonlySet<string> = new Set([
  "translation-missing",
  "numbers-differ",
  "polarity-differs",
  "sentences-differ",
  "character-traditional",
  "rate-unannualised",
  "word-banned",
  "rise-promised",
]);

const reading = contentRules.filter(({ codes }) => !codes.some((code) => textual.has(code)));

/** Throws when something is noticed in the pack as it is: then nothing could be said of its mutations. */
export function requireClean(pack: Pack): void {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  const faults = [
    ...checkGraph(built.value, { asOf: pack.asOf }).map(describe),
    ...jiebeiChecks.flatMap(({ name, faults: faultsOf }) =>
      faultsOf(built.value, pack).map((fault) => `${name}: ${fault}`),
    ),
    ...lessonFaults(pack),
  ];
  if (faults.length > 0) throw new Error(`the pack is not clean:\n${faults.join("\n")}`);
}

/** Who notices a mutation of a clean pack. The day stays that of the true pack. */
export function witnessesOf(mutation: Mutation, pack: Pack, bank: Bank): ReadonlySet<Witness> {
  const changed = mutation.change(pack);
  const noticed = new Set<Witness>();
  const built = buildGraph([changed]);
  if (!built.ok) return noticed.add("rule");
  const graph = built.value;
  if (reading.some((rule) => rule.check(graph, { asOf: pack.asOf }).length > 0)) noticed.add("rule");
  for (const { sort, faults } of jiebeiChecks)
    if (!noticed.has(sort) && disagrees(faults, graph, changed)) noticed.add(sort);
  if (mutation.list === "lessons" && lessonFaults(changed).length > 0) noticed.add("prose");
  for (const item of itemsAbout(mutation, bank))
    if (!proveKey(changed, item).holds) return noticed.add("key");
  return noticed;
}

/** A finding that a mutation leaves without its signal makes a case unanswerable, which is noticed too. */
function disagrees(
  faults: (graph: KnowledgeGraph, pack: Pack) => readonly string[],
  graph: KnowledgeGraph,
  pack: Pack,
): boolean {
  try {
    return faults(graph, pack).length > 0;
  } catch {
    return true;
  }
}

/** The items that name what was changed; where a step could come first from outside an item, every item with a case besides. */
function itemsAbout({ list, touches }: Mutation, { items, naming }: Bank): Iterable<Item> {
  const named = touches.flatMap((id) => [...(naming.get(id) ?? [])]);
  const reaching = list === "remedies" || list === "needs" || list === "exclusivePairs";
  return new Set([...named, ...(reaching ? items.filter(({ facts }) => "findings" in facts) : [])]);
}

function describe({ code, path }: Issue): string {
  return `${code} at ${path.join("/")}`;
}
