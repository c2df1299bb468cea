import { allInCost, equalInstalments } from "@plain-credit/core/finance";
import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import { toCents } from "../../text/format-figure.ts";
import { steps, type Drawn } from "../compute-cost/cost-kind.ts";

/** What is drawn for a cost statement: `share` and `cut` in percent of the principal, a month and up front; `insured` 1 when an insurer takes the monthly fee, 0 when a guarantor does. */
export type CostCase = Drawn<"principal" | "rate" | "periods" | "share" | "cut" | "insured">;

/** The values from which a cost statement is drawn. */
export const costParameters = {
  principal: steps(10_000, 50_000, 200),
  rate: steps(8.4, 13.2, 0.3),
  periods: [6, 12],
  share: steps(0.2, 0.4, 0.05),
  cut: steps(1, 2.5, 0.1),
  insured: [0, 1],
};

/** The figures of a cost statement, as shown: money in ¥ to the cent, rates in percent to the hundredth. */
export type CostFigures = {
  readonly payment: number;
  readonly interest: number;
  readonly fee: number;
  readonly monthlyFee: number;
  readonly service: number;
  readonly overdueRate: number;
  readonly allIn: number;
};

/** The figures that a drawn loan comes to. */
export function costFigures({ principal, rate, periods, share, cut }: CostCase): CostFigures {
  const payments = equalInstalments({ principal, periodicRate: rate / 1200, periods }).map(
    ({ payment }) => payment,
  );
  const monthlyFee = toCents((principal * share) / 100);
  const service = toCents((principal * cut) / 100);
  const { rates } = allInCost({
    principal,
    payments,
    deducted: service,
    feeEachPeriod: monthlyFee,
    periodsInYear: 12,
  });
  return {
    payment: toCents(payments[0] ?? 0),
    interest: toCents(payments.reduce((total, payment) => total + payment, -principal)),
    fee: toCents(monthlyFee * periods),
    monthlyFee,
    service,
    overdueRate: toCents(rate * 1.5),
    allIn: toCents((rates?.annual ?? 0) * 100),
  };
}

/** The lines of the statement. */
export function costLines(drawn: CostCase): readonly StatementLine[] {
  const { payment, interest, fee, service, overdueRate, allIn } = costFigures(drawn);
  return [
    { line: "principal", amount: drawn.principal },
    { line: "instalment", count: drawn.periods, amount: payment },
    { line: "interest", rate: drawn.rate, amount: interest },
    { line: drawn.insured === 1 ? "insurance" : "guarantee", amount: fee },
    { line: "service", amount: service },
    { line: "overdue", rate: overdueRate },
    { line: "all-in", rate: allIn },
  ];
}
