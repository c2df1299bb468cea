import { currentLocale } from "../../messages/current-locale.ts";
import { formatMoney } from "./format-number.ts";

/** An amount in yuan. */
export async function Money({ value }: { readonly value: number }) {
  return <span>{formatMoney(value, await currentLocale())}</span>;
}
