import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import { rateOfPayments } from "../cost/repay.ts";
import { on, type SecondReading } from "./second-reading.ts";

type Lines = readonly StatementLine[];

const monthlyNames: readonly string[] = ["guarantee", "insurance"];

/** The fee that goes to a guarantor or an insurer; one of the two stands in every statement. */
const monthlyFee = (lines: Lines): number =>
  on(lines, lines.some(({ line }) => line === "insurance") ? "insurance" : "guarantee", "amount");

/** Interest is what the instalments exceed the principal by, and the all-in cost is what the payments with the fee amount to on the money that arrives. */
function coherent(lines: Lines): boolean {
  const count = on(lines, "instalment", "count");
  const payment = on(lines, "instalment", "amount");
  const principal = on(lines, "principal", "amount");
  if (!(count >= 1 && count <= 60)) return false;
  const payments = Array.from({ length: count }, () => payment + monthlyFee(lines) / count);
  const rate = rateOfPayments(principal - on(lines, "service", "amount"), payments) * 1200;
  return (
    Math.abs(payment * count - principal - on(lines, "interest", "amount")) <= 0.01 * count &&
    Math.abs(rate - on(lines, "all-in", "rate")) <= 0.02 &&
    Math.abs(on(lines, "overdue", "rate") - on(lines, "interest", "rate") * 1.5) <= 0.006 &&
    lines.filter(({ line }) => monthlyNames.includes(String(line))).length === 1
  );
}

const shared = { statement: "cost-statement", paper: "costs", coherent } as const;

/** Cost statements, read line by line. */
export const costReadings: Readonly<Record<string, SecondReading>> = {
  "all-in-annual": {
    ...shared,
    unit: "percent",
    number: (lines) => on(lines, "all-in", "rate"),
    says: () => [
      { "zh-CN": "算上所有费用，一年的成本", en: "with every fee counted, what does it cost a year" },
      { "zh-CN": "要拿去和别家比，该看的年化", en: "the one to compare with other lenders" },
    ],
  },
  "total-cost": {
    ...shared,
    unit: "yuan",
    number: (lines) =>
      lines
        .filter(({ line }) => ["interest", "service", ...monthlyNames].includes(String(line)))
        .reduce((total, { amount }) => total + Number(amount), 0),
    says: () => [
      { "zh-CN": "利息和各项费用加起来", en: "interest and fees add up to" },
      { "zh-CN": "除了本金", en: "besides the principal" },
    ],
  },
  "money-received": {
    ...shared,
    unit: "yuan",
    number: (lines) => on(lines, "principal", "amount") - on(lines, "service", "amount"),
    says: () => [
      { "zh-CN": "实际到手", en: "how much money arrives" },
      { "zh-CN": "真正拿到手里", en: "really in hand" },
    ],
  },
  "monthly-outgo": {
    ...shared,
    unit: "yuan",
    number: (lines) => {
      const count = on(lines, "instalment", "count");
      return (on(lines, "instalment", "amount") * count + monthlyFee(lines)) / count;
    },
    says: () => [
      { "zh-CN": "月供加上按月收的费用", en: "the instalment and the fee taken monthly" },
      { "zh-CN": "每月都要交的钱算全", en: "everything that is due monthly" },
    ],
  },
  "which-line": {
    ...shared,
    unit: "line",
    answers: ({ line, rate, amount }, _, { nature }) =>
      ({
        principal: line === "principal",
        interest: line === "interest" && rate !== undefined && amount !== undefined,
        fee: monthlyNames.includes(String(line)),
        overdue: line === "overdue",
      })[String(nature)] === true,
    says: ({ nature }) =>
      ({
        principal: [
          { "zh-CN": "不算借钱的成本", en: "no cost of borrowing" },
          { "zh-CN": "本来就是借来的钱", en: "the very money that was borrowed" },
        ],
        interest: [
          { "zh-CN": "每月付给放款机构的价钱", en: "the price that goes to the lender" },
          { "zh-CN": "按年利率收的价", en: "the price that the lender takes" },
        ],
        fee: [
          { "zh-CN": "付给别的公司", en: "goes to another firm" },
          { "zh-CN": "不归放款机构", en: "does not go to the lender" },
        ],
        overdue: [
          { "zh-CN": "一分钱也不会有", en: "which item never arises" },
          { "zh-CN": "只在没按时还的时候才收", en: "only after a missed payment" },
        ],
      })[String(nature)] ?? [],
  },
};
