export { annualRate } from "./annual-rate.ts";
export { simpleInterest } from "./simple-interest.ts";
export type { Draw } from "./simple-interest.ts";
