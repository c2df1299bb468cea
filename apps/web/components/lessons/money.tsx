import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";
import { formatMoney } from "./format-number.ts";

/** An amount in yuan. */
export async function Money({ value }: { readonly value: number }) {
  return <Figure>{formatMoney(value, await currentLocale())}</Figure>;
}
