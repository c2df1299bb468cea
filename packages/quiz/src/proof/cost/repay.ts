/** What is left of a debt after paying the same sum at the end of each of some months. */
function leftAfter(debt: number, monthlyRate: number, months: number, payment: number): number {
  let left = debt;
  for (let month = 0; month < months; month += 1) left += left * monthlyRate - payment;
  return left;
}

/** The equal payment that leaves nothing: what is left falls in a straight line with the payment, so two tries tell. */
export function equalPayment(debt: number, monthlyRate: number, months: number): number {
  const unpaid = leftAfter(debt, monthlyRate, months, 0);
  return unpaid / (unpaid - leftAfter(debt, monthlyRate, months, 1));
}

/** The rate per month at which payments just clear the cash received, found by halving an interval of rates. */
export function rateOfPayments(received: number, payments: readonly number[]): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 100; halving += 1) {
    const rate = (low + high) / 2;
    const left = payments.reduce((debt, payment) => debt * (1 + rate) - payment, received);
    if (left > 0) high = rate;
    else low = rate;
  }
  return (low + high) / 2;
}

/** The sum of one number a turn, the first turn being 1. */
export function sumOver(turns: number, of: (turn: number) => number): number {
  let total = 0;
  for (let turn = 1; turn <= turns; turn += 1) total += of(turn);
  return total;
}

/** A number changed turn by turn. */
export function overTurns(start: number, turns: number, next: (value: number) => number): number {
  let value = start;
  for (let turn = 0; turn < turns; turn += 1) value = next(value);
  return value;
}
