import { currentLocale } from "../../messages/current-locale.ts";
import { formatRate } from "./format-number.ts";

/** A fraction as a percentage: 0.006 is 0.6%. Prose says what the rate is of, and gives the annual one beside it. */
export async function Rate({ value }: { readonly value: number }) {
  return <span>{formatRate(value, await currentLocale())}</span>;
}
