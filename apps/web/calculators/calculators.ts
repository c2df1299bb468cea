import { balanceLeft } from "./balance-left/balance-left.ts";
import type { Calculator } from "./calculator.ts";
import { dailyRate } from "./daily-rate/daily-rate.ts";
import { debtOrder } from "./debt-order/debt-order.ts";
import { instalmentFee } from "./instalment-fee/instalment-fee.ts";
import { prepaymentCalculator } from "./prepayment/prepayment.ts";

/** Every calculator, in the order in which they are listed. A new one is a folder and a line here. */
export const calculators: readonly Calculator[] = [
  dailyRate,
  instalmentFee,
  balanceLeft,
  prepaymentCalculator,
  debtOrder,
];
