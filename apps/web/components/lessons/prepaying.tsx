import { prepayment, type Prepayment } from "@plain-credit/core/finance";
import { scheduleOf, type LoanTerms } from "./loan-terms.ts";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

type Prepaying = LoanTerms & {
  readonly after: number;
  readonly feeShare?: number;
  readonly chargesStay?: boolean;
  readonly figure: keyof Prepayment;
};

/** One figure, in yuan, of clearing a loan right after an instalment: the balance, the interest still to come, the fee, or what is saved. */
export function Prepaying({ after, feeShare = 0, chargesStay = false, figure, ...terms }: Prepaying) {
  return (
    <Money
      value={toCents(prepayment({ schedule: scheduleOf(terms), after, feeShare, chargesStay })[figure])}
    />
  );
}
