import { PlainCreditError } from "../errors/plain-credit-error.ts";

const largest = 1e12;
const smallest = 0.01;

/** Throws `amount-invalid` unless the value is an amount from ¥0 to ¥10¹², whole or not. */
export function requireAmount(name: string, value: number): void {
  if (!(value >= 0 && value <= largest))
    throw new PlainCreditError("amount-invalid", `${name} must be from 0 to ${largest}, not ${value}.`);
}

/** Throws `amount-invalid` unless the value is an amount from one fen (¥0.01) to ¥10¹². */
export function requirePositiveAmount(name: string, value: number): void {
  if (!(value >= smallest && value <= largest))
    throw new PlainCreditError(
      "amount-invalid",
      `${name} must be from ${smallest} to ${largest}, not ${value}.`,
    );
}
