import { PlainCreditError } from "../errors/plain-credit-error.ts";

/** Throws `periods-invalid` unless the value is a whole number from 1 to 1,200 (months: a hundred years). */
export function requirePeriods(name: string, value: number): void {
  requireWholeNumber("periods-invalid", name, value, { least: 1, most: 1200 });
}

/** Throws `days-invalid` unless the value is a whole number from 0 to 36,600 (a hundred years). */
export function requireDays(name: string, value: number): void {
  requireWholeNumber("days-invalid", name, value, { least: 0, most: 36_600 });
}

function requireWholeNumber(
  code: string,
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (!(Number.isInteger(value) && value >= least && value <= most))
    throw new PlainCreditError(
      code,
      `${name} must be a whole number from ${least} to ${most}, not ${value}.`,
    );
}
