import { countOf, moneyOf, rateOf, toCents } from "../../text/format-figure.ts";
import { equalPayment, overTurns, sumOver } from "./repay.ts";
import type { Given, SecondSolution } from "./second-solution.ts";

const term = 24;

/** The principal left of a loan over 24 months after the instalments paid, and the interest of those still to come, as the stem has them. */
function payoffOf(given: Given): { readonly balance: number; readonly interest: number } {
  const rate = given("rate") / 1200;
  const payment = equalPayment(given("principal"), rate, term);
  const balance = overTurns(given("principal"), given("paid"), (left) => left + left * rate - payment);
  return { balance: toCents(balance), interest: toCents(payment * (term - given("paid")) - balance) };
}

/** Costs of having debts, month by month. */
export const debtSolutions: Readonly<Record<string, SecondSolution>> = {
  "prepay-saving": {
    formula: "prepayment",
    unit: "yuan",
    right: (given) => {
      const { balance, interest } = payoffOf(given);
      return interest - (balance / 100) * given("fee");
    },
    states: (given) => [
      countOf(given("paid")),
      moneyOf(payoffOf(given).balance),
      moneyOf(payoffOf(given).interest),
      rateOf(given("fee")),
    ],
  },
  "minimum-due": {
    formula: "minimum-payments",
    unit: "yuan",
    right: (given) => (given("balance") / 100) * given("share") + (given("balance") / 100) * given("rate"),
    states: (given) => [moneyOf(given("balance")), rateOf(given("rate")), rateOf(given("share"))],
  },
  "minimum-left": {
    formula: "minimum-payments",
    unit: "yuan",
    right: (given) =>
      overTurns(given("balance"), given("months"), (left) => {
        const interest = (left / 100) * given("rate");
        const paid = (left / 100) * given("share") + interest;
        return left + interest - paid;
      }),
    states: (given) => [
      moneyOf(given("balance")),
      rateOf(given("rate")),
      rateOf(given("share")),
      countOf(given("months")),
    ],
  },
  "rollover-owed": {
    formula: "rollover",
    unit: "yuan",
    right: (given) =>
      overTurns(given("principal"), given("turns"), (owed) => {
        const due = owed + (owed / 100) * given("rate");
        return due + (due / 100) * given("fee");
      }),
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("rate")),
      rateOf(given("fee")),
      countOf(given("turns")),
    ],
  },
  "saving-while-borrowing": {
    formula: "carry",
    unit: "yuan",
    right: (given) => {
      const over = (rate: number) => sumOver(given("months"), () => (given("amount") * rate) / 1200);
      return over(given("borrowing")) - over(given("saving"));
    },
    states: (given) => [
      moneyOf(given("amount")),
      rateOf(given("borrowing")),
      rateOf(given("saving")),
      countOf(given("months")),
    ],
  },
  "debt-share-after-cut": {
    formula: "debt-to-income",
    unit: "percent",
    right: (given) => {
      const income = given("income") - (given("income") / 100) * given("cut");
      return (given("first") / income) * 100 + (given("second") / income) * 100;
    },
    states: (given) => [
      moneyOf(given("first")),
      moneyOf(given("second")),
      moneyOf(given("income")),
      rateOf(given("cut")),
    ],
  },
  "private-lending-limit": {
    formula: "private-lending-cap",
    unit: "yuan",
    right: (given) => {
      const once = sumOver(given("months"), () => (given("principal") * given("prime")) / 1200);
      return once + once + once + once;
    },
    states: (given) => [moneyOf(given("principal")), countOf(given("months")), rateOf(given("prime"))],
    constant: { parameter: "prime", id: "lpr-1y" },
  },
};
