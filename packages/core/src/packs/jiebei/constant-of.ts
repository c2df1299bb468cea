import { constants } from "./constants.ts";

type AnyConstant = (typeof constants)[number];

/** The id of a constant of this pack; of those in a unit, when one is named. */
export type ConstantId<Unit extends AnyConstant["unit"] = AnyConstant["unit"]> = Extract<
  AnyConstant,
  { readonly unit: Unit }
>["id"];

/** The constant of that id; an unknown id does not compile. */
export function constantOf(id: ConstantId): AnyConstant {
  const constant = constants.find((listed) => listed.id === id);
  if (constant === undefined) throw new TypeError(`The pack holds no constant ${id}.`);
  return constant;
}

/** The day that a constant names, as 2026-08-01, for a rule, a source or an event that follows it. */
export function dayOf(id: ConstantId<"date">): string {
  return String(constantOf(id).value);
}
