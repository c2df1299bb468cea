import { allInAnnual } from "./kinds/all-in-annual.ts";
import { countEnquiries } from "./kinds/count-enquiries.ts";
import { firstPayment } from "./kinds/first-payment.ts";
import { monthlyOutgo } from "./kinds/monthly-outgo.ts";
import { platformCharge } from "./kinds/platform-charge.ts";
import { totalCost } from "./kinds/total-cost.ts";
import { totalOwed } from "./kinds/total-owed.ts";
import { whichAccount } from "./kinds/which-account.ts";
import { whichLine } from "./kinds/which-line.ts";
import type { StatementKind } from "./statement-kind.ts";

/** Everything that papers are read for. A new kind is a file, a line here and its second reading in proof/statement. */
export const statementKinds: readonly StatementKind[] = [
  allInAnnual,
  totalCost,
  firstPayment,
  monthlyOutgo,
  whichLine,
  platformCharge,
  totalOwed,
  whichAccount,
  countEnquiries,
];
