import { privateLendingCap } from "@plain-credit/core/finance";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { formatRate } from "./format-number.ts";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

type PrivateLoan = {
  readonly principal: number;
  readonly annualRate: number;
  readonly figure: "cap" | "agreed" | "supported" | "beyond";
};

/** A loan between private persons, paid back after a year at simple interest, against four times the pack's 1-year LPR: the cap itself, or in yuan the interest agreed on, supported by courts, and beyond that. */
export async function PrivateLoan({ principal, annualRate, figure }: PrivateLoan) {
  const cap = privateLendingCap(loanPrimeRate());
  const agreed = principal * annualRate;
  const supported = principal * Math.min(cap, annualRate);
  if (figure === "cap") return <span>{formatRate(cap, await currentLocale())}</span>;
  return <Money value={toCents({ agreed, supported, beyond: agreed - supported }[figure])} />;
}

function loanPrimeRate(): number {
  const rate = knowledge.graph.constants.get("lpr-1y")?.value;
  if (typeof rate !== "number") throw new Error("The pack holds no 1-year loan prime rate.");
  return rate;
}
