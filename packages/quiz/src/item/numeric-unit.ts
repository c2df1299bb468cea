/** The unit that a bare number takes in a numeric field: `percent` takes 15.5 for 15.5%, money is in yuan. */
export type NumericUnit = "percent" | "yuan" | "months" | "days";
