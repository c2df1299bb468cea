import { allInCost, equalInstalments } from "@plain-credit/core/finance";
import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import { toCents } from "../../text/format-figure.ts";
import { steps, type Drawn } from "../compute-cost/cost-kind.ts";

/** What is drawn for a cost statement: `share` and `once` in percent of the principal, a month and with the first instalment; `insured` 1 when an insurer takes the monthly fee and a guarantor the other, 0 the other way round. */
export type CostCase = Drawn<"principal" | "rate" | "periods" | "share" | "once" | "insured">;

/** The values from which a cost statement is drawn: with the most of each, the all-in cost still keeps to `dearest`. */
export const costParameters = {
  principal: steps(10_000, 50_000, 200),
  rate: steps(6, 9, 0.3),
  periods: [6, 12],
  share: steps(0.25, 0.35, 0.05),
  once: steps(0.8, 1.2, 0.1),
  insured: [0, 1],
};

/** More than any statement costs a year, in percent; where less is the most that a licensed lender may take, none is drawn. */
export const dearest = 22;

/** The figures of a cost statement, as shown: money in ¥ to the cent, rates in percent to the hundredth. Interest is what the instalments shown exceed the principal by. */
export type CostFigures = {
  readonly payment: number;
  readonly interest: number;
  readonly fee: number;
  readonly monthlyFee: number;
  readonly onceFee: number;
  readonly overdueRate: number;
  readonly allIn: number;
};

/** The figures that a drawn loan comes to. */
export function costFigures({ principal, rate, periods, share, once }: CostCase): CostFigures {
  const [first] = equalInstalments({ principal, periodicRate: rate / 1200, periods });
  const payment = toCents(first?.payment ?? 0);
  const monthlyFee = toCents((principal * share) / 100);
  const onceFee = toCents((principal * once) / 100);
  const { rates } = allInCost({
    principal,
    payments: Array.from({ length: periods }, (_, at) => payment + (at === 0 ? onceFee : 0)),
    feeEachPeriod: monthlyFee,
    periodsInYear: 12,
  });
  return {
    payment,
    interest: toCents(payment * periods - principal),
    fee: toCents(monthlyFee * periods),
    monthlyFee,
    onceFee,
    overdueRate: toCents(rate * 1.5),
    allIn: toCents((rates?.annual ?? 0) * 100),
  };
}

/** The lines of the statement. */
export function costLines(drawn: CostCase): readonly StatementLine[] {
  const { payment, interest, fee, onceFee, overdueRate, allIn } = costFigures(drawn);
  const [monthly, once] = drawn.insured === 1 ? ["insurance", "guarantee"] : ["guarantee", "insurance"];
  return [
    { line: "principal", amount: drawn.principal },
    { line: "instalment", count: drawn.periods, amount: payment },
    { line: "interest", rate: drawn.rate, amount: interest },
    { line: monthly, amount: fee, paid: "monthly" },
    { line: once, amount: onceFee, paid: "once" },
    { line: "overdue", rate: overdueRate },
    { line: "all-in", rate: allIn },
  ];
}
