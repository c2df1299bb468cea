import type { Item } from "../../../src/index.ts";
import { planterOf, type Variant } from "../planter.ts";

const withKey = (item: Item, key: unknown) => ({ ...item, key }) as Item;

const none: Variant = (item) =>
  item.type === "single-choice"
    ? withKey(item, "")
    : item.type === "multiple-choice"
      ? withKey(item, [])
      : undefined;

const unknown: Variant = (item, _, dice) => {
  const name = dice.pick(["z", "A", "1", "e f", "key"]);
  if (item.type === "single-choice") return withKey(item, name);
  return item.type === "multiple-choice" ? withKey(item, [...item.key, name]) : undefined;
};

const several: Variant = (item, _, dice) =>
  item.type === "single-choice"
    ? withKey(item, dice.shuffle(item.options.map(({ id }) => id)).slice(0, 2))
    : undefined;

const sameId: Variant = (item, _, dice) => {
  if (item.type !== "single-choice") return undefined;
  const other = dice.pick(item.options.filter(({ id }) => id !== item.key));
  return { ...item, options: item.options.map((one) => (one === other ? { ...one, id: item.key } : one)) };
};

/** 8: not exactly one key. */
export const keyCount = planterOf(8, { none, unknown, several, sameId });
