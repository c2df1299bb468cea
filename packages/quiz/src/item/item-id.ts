import { hashText, toHex } from "../random/seed.ts";

/** The id of the item that a model makes of a seed: 16 hexadecimal digits that tell nothing of it. */
export function itemId(model: string, seed: string): string {
  return toHex(hashText(`${model}/${seed}`)).slice(0, 16);
}
