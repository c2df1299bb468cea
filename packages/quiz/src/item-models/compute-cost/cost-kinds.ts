import type { CostKind } from "./cost-kind.ts";
import { allInRate } from "./kinds/all-in-rate.ts";
import { allInTotal } from "./kinds/all-in-total.ts";
import { cutInAdvance } from "./kinds/cut-in-advance.ts";
import { dailyToAnnual } from "./kinds/daily-to-annual.ts";
import { daysSaved } from "./kinds/days-saved.ts";
import { debtShareAfterCut } from "./kinds/debt-share-after-cut.ts";
import { equalInstalmentsInterest } from "./kinds/equal-instalments-interest.ts";
import { equalPrincipalInterest } from "./kinds/equal-principal-interest.ts";
import { flatFeeTotal } from "./kinds/flat-fee-total.ts";
import { flatFeeTrueRate } from "./kinds/flat-fee-true-rate.ts";
import { interestForDays } from "./kinds/interest-for-days.ts";
import { interestOnlyTotal } from "./kinds/interest-only-total.ts";
import { minimumDue } from "./kinds/minimum-due.ts";
import { minimumLeft } from "./kinds/minimum-left.ts";
import { overdueInterest } from "./kinds/overdue-interest.ts";
import { prepaySaving } from "./kinds/prepay-saving.ts";
import { privateLendingLimit } from "./kinds/private-lending-limit.ts";
import { rolloverOwed } from "./kinds/rollover-owed.ts";
import { savingWhileBorrowing } from "./kinds/saving-while-borrowing.ts";
import { widerLimitInterest } from "./kinds/wider-limit-interest.ts";

/** Everything that can be worked out. A new kind is a file, a line here and its second solver in proof/cost. */
export const costKinds: readonly CostKind[] = [
  dailyToAnnual,
  interestForDays,
  daysSaved,
  overdueInterest,
  flatFeeTotal,
  flatFeeTrueRate,
  equalInstalmentsInterest,
  equalPrincipalInterest,
  interestOnlyTotal,
  prepaySaving,
  minimumDue,
  minimumLeft,
  rolloverOwed,
  savingWhileBorrowing,
  debtShareAfterCut,
  widerLimitInterest,
  privateLendingLimit,
  allInTotal,
  allInRate,
  cutInAdvance,
];
