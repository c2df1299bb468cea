import { PlainCreditError } from "../errors/plain-credit-error.ts";

// Above any internal rate of valid amounts, and low enough that no product with an amount overflows.
const highest = 1e15;

/** Throws `rate-invalid` unless the value is a rate of at least 0, as a fraction (0.01 is 1%). */
export function requireRate(name: string, value: number): void {
  if (!(value >= 0 && value <= highest))
    throw new PlainCreditError(
      "rate-invalid",
      `${name} must be a fraction from 0 to ${highest}, not ${value}.`,
    );
}
