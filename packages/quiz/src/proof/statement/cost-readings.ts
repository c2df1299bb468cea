import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import { rateOfPayments } from "../cost/repay.ts";
import { on, type SecondReading } from "./second-reading.ts";

type Lines = readonly StatementLine[];

const feeNames: readonly string[] = ["guarantee", "insurance"];

/** The fees of a guarantor or an insurer that are taken so; NaN unless there is exactly one. */
function feePaid(lines: Lines, way: "monthly" | "once"): number {
  const found = lines.filter(({ line, paid }) => feeNames.includes(String(line)) && paid === way);
  return found.length === 1 ? Number(found[0]?.amount) : Number.NaN;
}

/** Interest is what the instalments exceed the principal by, and the all-in cost is what the payments with the fee amount to on the money that arrives. */
function coherent(lines: Lines): boolean {
  const count = on(lines, "instalment", "count");
  const payment = on(lines, "instalment", "amount");
  const principal = on(lines, "principal", "amount");
  if (!(count >= 1 && count <= 60)) return false;
  const payments = Array.from(
    { length: count },
    (_, at) => payment + feePaid(lines, "monthly") / count + (at === 0 ? feePaid(lines, "once") : 0),
  );
  const rate = rateOfPayments(principal, payments) * 1200;
  return (
    Math.abs(payment * count - principal - on(lines, "interest", "amount")) <= 0.001 &&
    Math.abs(rate - on(lines, "all-in", "rate")) <= 0.006 &&
    Math.abs(on(lines, "overdue", "rate") - on(lines, "interest", "rate") * 1.5) <= 0.006
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
        .filter(({ line }) => ["interest", ...feeNames].includes(String(line)))
        .reduce((total, { amount }) => total + Number(amount), 0),
    says: () => [
      { "zh-CN": "利息和各项费用加起来", en: "interest and fees add up to" },
      { "zh-CN": "除了本金", en: "besides the principal" },
    ],
  },
  "first-payment": {
    ...shared,
    unit: "yuan",
    number: (lines) =>
      on(lines, "instalment", "amount") +
      feePaid(lines, "monthly") / on(lines, "instalment", "count") +
      feePaid(lines, "once"),
    says: () => [
      { "zh-CN": "第一期一共", en: "for the first instalment in all" },
      { "zh-CN": "还第一期的那天", en: "due on the day of the first instalment" },
    ],
  },
  "monthly-outgo": {
    ...shared,
    unit: "yuan",
    number: (lines) => {
      const count = on(lines, "instalment", "count");
      return (on(lines, "instalment", "amount") * count + feePaid(lines, "monthly")) / count;
    },
    says: () => [
      { "zh-CN": "月供加上按月收的费用", en: "the instalment and the fee taken monthly" },
      { "zh-CN": "每月都要交的钱算全", en: "everything that is due monthly" },
    ],
  },
  "platform-charge": {
    ...shared,
    unit: "line",
    answers: ({ by }) => by === "platform",
    says: () => [
      { "zh-CN": "收钱的人不对", en: "charged by a firm that may not take it" },
      { "zh-CN": "不该这样收", en: "may not be charged like that" },
    ],
  },
  "which-line": {
    ...shared,
    unit: "line",
    answers: ({ line, rate, amount, paid }, _, { nature }) =>
      ({
        principal: line === "principal",
        interest: line === "interest" && rate !== undefined && amount !== undefined,
        fee: feeNames.includes(String(line)) && paid === "monthly",
        overdue: line === "overdue",
      })[String(nature)] === true,
    says: ({ nature }) =>
      ({
        principal: [
          { "zh-CN": "不算借钱的成本", en: "no cost of borrowing" },
          { "zh-CN": "是还债，不是付费用", en: "repays the debt instead of paying for it" },
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
          { "zh-CN": "一分钱也不用付", en: "which item never arises" },
          { "zh-CN": "只在没按时还的时候才收", en: "only after a missed payment" },
        ],
      })[String(nature)] ?? [],
  },
};
