import type { Instalment, Schedule } from "./instalment.ts";
import { requirePositiveAmount } from "./require-amount.ts";
import { requireRate } from "./require-rate.ts";

const longest = 1200;

/** A revolving balance in ¥ with its rate as a fraction per month. */
export type RevolvingBalance = { readonly balance: number; readonly periodicRate: number };

/**
 * The months until a balance is paid down: each month's interest is added, then what `paymentOf` names is paid, at most what is due.
 * Undefined when a month does not lower the balance, or when a hundred years do not clear it.
 */
export function payDown(
  start: RevolvingBalance,
  paymentOf: (month: { readonly balance: number; readonly interest: number }) => number,
): Schedule | undefined {
  requirePositiveAmount("balance", start.balance);
  requireRate("periodicRate", start.periodicRate);
  const schedule: Instalment[] = [];
  let { balance } = start;
  while (balance > 0) {
    const interest = balance * start.periodicRate;
    const due = balance + interest;
    const payment = Math.min(due, paymentOf({ balance, interest }));
    const left = due - payment;
    if (left >= balance || schedule.length === longest) return undefined;
    schedule.push({ payment, interest, principal: balance - left, balance: left });
    balance = left;
  }
  return schedule;
}
