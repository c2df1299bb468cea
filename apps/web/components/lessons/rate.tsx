import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";

/** A rate as it is told, a fraction as a percentage: 0.00045 is 0.045%. Prose says what it is of, and gives the annual one beside it. */
export async function Rate({ value }: { readonly value: number }) {
  const format = new Intl.NumberFormat(await currentLocale(), { style: "percent", maximumFractionDigits: 4 });
  return <Figure>{format.format(value)}</Figure>;
}
