import type { KnowledgeGraph, Pack } from "@plain-credit/core";
import { itemModels, proveKey, type Item } from "@plain-credit/quiz";
import { itemsOfEachFamily } from "../coverage/items-of-each-family.ts";

const drawsPerFamily = 4;

/** A question whose answer is another one now; answers as what their options stand for, `now` empty when none is right any more. */
export type ChangedKey = {
  readonly family: string;
  readonly seed: string;
  readonly was: readonly string[];
  readonly now: readonly string[];
};

/** The families of items that only one of two packs can ask about, and those whose keys are not the same. */
export type KeyComparison = {
  readonly items: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedKey[];
};

type Side = { readonly pack: Pack; readonly graph: KnowledgeGraph };

/**
 * Draws the same items of each family from both packs and works the keys of the old ones out again on the new pack, by the second
 * solver. One example is told of each family whose key changed; what fixed draws do not meet is not noticed.
 */
export function changedKeys(before: Side, after: Side): KeyComparison {
  const [old, current] = [drawItems(before.graph), drawItems(after.graph)];
  const [was, is] = [familiesOf(old), familiesOf(current)];
  const changed = new Map<string, ChangedKey>();
  for (const item of old) {
    if (!is.has(item.family) || changed.has(item.family)) continue;
    const [given, proved] = [proveKey(before.pack, item).keys, proveKey(after.pack, item).keys];
    if (given.join(" ") === proved.join(" ")) continue;
    const { family, seed } = item;
    changed.set(family, { family, seed, was: standsOf(item, given), now: standsOf(item, proved) });
  }
  return {
    items: old.length + current.length,
    added: [...is].filter((family) => !was.has(family)).sort(),
    removed: [...was].filter((family) => !is.has(family)).sort(),
    changed: [...changed.values()].sort((a, b) => (a.family < b.family ? -1 : 1)),
  };
}

function drawItems(graph: KnowledgeGraph): readonly Item[] {
  return [...itemModels.values()].flatMap((model) =>
    [...graph.objectives.values()].flatMap((objective) =>
      itemsOfEachFamily(graph, model, objective, { seed: "diff", draws: drawsPerFamily }),
    ),
  );
}

function familiesOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.map(({ family }) => family));
}

/** What options stand for, e.g. `rely`, `cause market-funding`, from the item's facts. */
function standsOf({ facts }: Item, options: readonly string[]): readonly string[] {
  return options.map((option) => {
    const stand: unknown = facts.options[option];
    return typeof stand === "object" && stand !== null
      ? Object.entries(stand)
          .map(([kind, id]) => `${kind} ${String(id)}`)
          .join(" ")
      : String(stand);
  });
}
