import * as fc from "fast-check";
import type { Loan } from "../src/finance/index.ts";

/** Any loan from ¥1 to a million, at 0% to 20% a period, over one to sixty periods. */
export const arbitraryLoan: fc.Arbitrary<Loan> = fc.record({
  principal: fc.double({ min: 1, max: 1e6, noNaN: true }),
  periodicRate: fc.oneof(
    fc.constantFrom(0, 1e-15, 0.004, 0.01, 0.02),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
  ),
  periods: fc.integer({ min: 1, max: 60 }),
});
