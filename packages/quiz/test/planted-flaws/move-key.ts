import type { ItemFacts, Option, SingleChoiceItem } from "../../src/index.ts";

/** The item with its right answer in another place: the two options change places with all that they stand for. */
export function moveKey(item: SingleChoiceItem, to: number): SingleChoiceItem {
  const from = item.options.findIndex(({ id }) => id === item.key);
  const [key, other] = [item.options[from], item.options[to]];
  if (key === undefined || other === undefined || from === to) return item;
  const placed = item.options.map((option): Option => {
    if (option === key) return { ...other, id: key.id };
    return option === other ? { ...key, id: other.id } : option;
  });
  if (!("options" in item.facts)) return { ...item, key: other.id, options: placed };
  const stands: Readonly<Record<string, unknown>> = item.facts.options;
  const swapped = { ...stands, [key.id]: stands[other.id], [other.id]: stands[key.id] };
  return { ...item, key: other.id, options: placed, facts: { ...item.facts, options: swapped } as ItemFacts };
}
