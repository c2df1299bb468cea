import { countOf, moneyOf, rateOf, toCents } from "../../text/format-figure.ts";
import { equalPayment, overTurns, rateOfPayments, sumOver } from "./repay.ts";
import type { Given, SecondSolution } from "./second-solution.ts";

const monthlyRate = (given: Given) => given("rate") / 1200;
const paymentOf = (given: Given) => equalPayment(given("principal"), monthlyRate(given), given("periods"));
const same = (count: number, payment: number) => Array.from({ length: count }, () => payment);
const compounded = (monthly: number) => (overTurns(1, 12, (sum) => sum + sum * monthly) - 1) * 100;

/** The fee of an instalment and the sum deducted as the stem has them, in whole yuan. */
const feeCharge = (given: Given) => Math.round((given("principal") * given("fee")) / 100);
const deducted = (given: Given) => Math.round((given("principal") * given("share")) / 100);
const feePayment = (given: Given) => given("principal") / given("periods") + feeCharge(given);
const feeRate = (given: Given, instalments: number) =>
  rateOfPayments(given("principal"), same(instalments, feePayment(given)));
const cutRate = (given: Given, instalments: number) =>
  rateOfPayments(given("principal") - deducted(given), same(instalments, paymentOf(given)));

/** Costs of instalments, by paying them one by one; true rates by halving an interval of rates. */
export const instalmentSolutions: Readonly<Record<string, SecondSolution>> = {
  "flat-fee-total": {
    formula: "flat-fee",
    unit: "yuan",
    right: (given) => sumOver(given("periods"), () => (given("principal") / 100) * given("fee")),
    states: (given) => [moneyOf(given("principal")), rateOf(given("fee")), countOf(given("periods"))],
  },
  "flat-fee-true-rate": {
    formula: "flat-fee",
    unit: "percent",
    right: (given) => feeRate(given, given("periods")) * 1200,
    unwritten: {
      "taking-compound-for-simple": (given) => compounded(feeRate(given, given("periods"))),
      "counting-one-instalment-too-many": (given) => feeRate(given, given("periods") + 1) * 1200,
    },
    states: (given) => [moneyOf(given("principal")), moneyOf(feeCharge(given)), countOf(given("periods"))],
  },
  "equal-instalments-interest": {
    formula: "equal-instalments",
    unit: "yuan",
    right: (given) => sumOver(given("periods"), () => toCents(paymentOf(given))) - given("principal"),
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("rate")),
      countOf(given("periods")),
      moneyOf(toCents(paymentOf(given))),
    ],
  },
  "equal-principal-interest": {
    formula: "equal-principal",
    unit: "yuan",
    right: (given) => {
      const part = given("principal") / given("periods");
      return sumOver(
        given("periods"),
        (month) => (given("principal") - part * (month - 1)) * monthlyRate(given),
      );
    },
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("rate")),
      rateOf(given("rate") / 12),
      countOf(given("periods")),
    ],
  },
  "interest-only-total": {
    formula: "interest-only",
    unit: "yuan",
    right: (given) => sumOver(given("periods"), () => given("principal") * monthlyRate(given)),
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("rate")),
      rateOf(given("rate") / 12),
      countOf(given("periods")),
    ],
  },
  "all-in-total": {
    formula: "all-in-cost",
    unit: "yuan",
    right: (given) =>
      sumOver(given("periods"), () => toCents(paymentOf(given)) + given("monthlyFee")) +
      given("once") -
      given("principal"),
    states: (given) => [
      moneyOf(given("principal")),
      countOf(given("periods")),
      moneyOf(toCents(paymentOf(given))),
      moneyOf(given("monthlyFee")),
      moneyOf(given("once")),
    ],
  },
  "all-in-rate": {
    formula: "all-in-cost",
    unit: "percent",
    right: (given) => cutRate(given, given("periods")) * 1200,
    unwritten: {
      "taking-compound-for-simple": (given) => compounded(cutRate(given, given("periods"))),
      "counting-one-instalment-too-many": (given) => cutRate(given, given("periods") + 1) * 1200,
    },
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("rate")),
      countOf(given("periods")),
      moneyOf(given("principal") - deducted(given)),
      moneyOf(deducted(given)),
      moneyOf(toCents(paymentOf(given))),
    ],
  },
};
