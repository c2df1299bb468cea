import * as z from "zod/mini";

/** The formulas of credit that questions calculate with; each names what `@plain-credit/core/finance` computes. */
export const formulaSchema = z.enum([
  "annual-rate",
  "simple-interest",
  "equal-instalments",
  "equal-principal",
  "interest-only",
  "flat-fee",
  "all-in-cost",
  "annualised-cost",
  "prepayment",
  "debt-to-income",
  "minimum-payments",
  "penalty-interest",
  "rollover",
  "carry",
  "utilisation",
  "private-lending-cap",
]);

/** The papers that questions have a learner read, as a table. */
export const statementSchema = z.enum(["cost-statement", "credit-report"]);

/** A formula that a claim states or illustrates. */
export type Formula = z.infer<typeof formulaSchema>;

/** A paper that a claim has its reader look into. */
export type Statement = z.infer<typeof statementSchema>;
