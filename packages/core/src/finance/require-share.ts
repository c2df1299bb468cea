import { PlainCreditError } from "../errors/plain-credit-error.ts";

/** Throws `share-invalid` unless the value is a part of a whole, from 0 to 1. */
export function requireShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1))
    throw new PlainCreditError("share-invalid", `${name} must be from 0 to 1, not ${value}.`);
}
