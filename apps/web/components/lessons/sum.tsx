import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** What amounts in yuan come to together. */
export function Sum({ amounts }: { readonly amounts: readonly number[] }) {
  return <Money value={toCents(amounts.reduce((total, amount) => total + amount, 0))} />;
}
