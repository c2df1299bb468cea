import type { Item } from "../src/index.ts";
import { keysOf } from "./jiebei-forms.ts";

/** The key of a single-choice item. */
export function rightOf({ key, id }: Item): string {
  if (typeof key !== "string") throw new Error(`${id} has several right answers`);
  return key;
}

/** A distractor of an item that is no "it cannot be told". */
export function wrongOf(asked: Item): string {
  const { facts, id: item } = asked;
  const keys = keysOf(asked);
  const wrong = Object.entries<unknown>(facts.options).find(
    ([id, stands]) => !keys.includes(id) && !JSON.stringify(stands).includes("cannotTell"),
  );
  if (wrong === undefined) throw new Error(`${item} has no distractor`);
  return wrong[0];
}

/** What the option of that id stands for. */
export function standsAt<Stands>(options: Readonly<Record<string, Stands>>, id: string): Stands {
  const stands = options[id];
  if (stands === undefined) throw new Error(`no option ${id}`);
  return stands;
}
