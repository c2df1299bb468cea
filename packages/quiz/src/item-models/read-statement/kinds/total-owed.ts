import type { StatementLine } from "../../../item/facts/read-statement-facts.ts";
import { amount } from "../../../text/format-figure.ts";
import { steps, type Calculation, type Drawn } from "../../compute-cost/cost-kind.ts";
import { reportOpenings } from "../openings.ts";
import { readNumber } from "../read-number.ts";
import type { StatementKind } from "../statement-kind.ts";

type Case = Drawn<
  "card" | "loan" | "finance" | "overdue" | "settled" | "cardLimit" | "loanGranted" | "financeGranted"
>;

const linesOf = ({
  card,
  loan,
  finance,
  overdue,
  settled,
  cardLimit,
  loanGranted,
  financeGranted,
}: Case): readonly StatementLine[] => [
  { line: "card", state: "open", amount: cardLimit, balance: card, overdue: 0 },
  { line: "loan", state: "open", amount: loanGranted, balance: loan, overdue: 0 },
  { line: "finance", state: "open", amount: financeGranted, balance: finance, overdue },
  { line: "micro-loan", state: "settled", amount: settled, balance: 0, overdue: 0 },
];

const sum = (...values: readonly number[]) => values.map(amount).join(" + ");

const calculation: Calculation<Case> = {
  id: "total-owed",
  level: 1,
  unit: "yuan",
  parameters: {
    card: steps(3131, 6235, 97),
    loan: steps(9043, 15_069, 131),
    finance: steps(5273, 7420, 113),
    overdue: steps(640, 950, 31),
    settled: steps(4000, 8000, 250),
    // Round sums, as lenders grant them, above every balance.
    cardLimit: steps(8000, 16_000, 1000),
    loanGranted: steps(18_000, 26_000, 1000),
    financeGranted: steps(9000, 14_000, 1000),
  },
  slots: () => ({}),
  openings: reportOpenings,
  questions: [
    { "zh-CN": "照这一页，现在一共还欠多少钱？", en: "By this page, how much is owed in all today?" },
    {
      "zh-CN": "几个账户合起来，还没还的是多少？",
      en: "Over all the accounts, how much is still to be repaid?",
    },
  ],
  right: {
    value: ({ card, loan, finance }) => card + loan + finance,
    working: ({ card, loan, finance }) => sum(card, loan, finance),
    why: {
      "zh-CN": "把没结清的账户的余额加起来；当前逾期已经含在余额里。",
      en: "Add the balances of the accounts still open; what is overdue is part of its balance.",
    },
  },
  mistakes: [
    {
      id: "adding-what-is-overdue",
      value: ({ card, loan, finance, overdue }) => card + loan + finance + overdue,
      working: ({ card, loan, finance, overdue }) => sum(card, loan, finance, overdue),
      why: {
        "zh-CN": "逾期的钱已经在余额里，这样加了两遍。",
        en: "What is overdue is in the balance already; this counts it twice.",
      },
    },
    {
      id: "adding-a-settled-loan",
      value: ({ card, loan, finance, settled }) => card + loan + finance + settled,
      working: ({ card, loan, finance, settled }) => sum(card, loan, finance, settled),
      why: {
        "zh-CN": "已经结清的贷款不再欠钱，不该加进来。",
        en: "Nothing is owed on a settled loan; it does not belong in.",
      },
    },
    {
      id: "taking-the-amounts-granted",
      value: ({ cardLimit, loanGranted, financeGranted }) => cardLimit + loanGranted + financeGranted,
      working: ({ cardLimit, loanGranted, financeGranted }) => sum(cardLimit, loanGranted, financeGranted),
      why: {
        "zh-CN": "这是额度和当初借的数，看现在欠多少要看余额。",
        en: "These are the limit and the sums first lent; what is owed now is in the balances.",
      },
    },
    {
      id: "leaving-out-the-card",
      value: ({ loan, finance }) => loan + finance,
      working: ({ loan, finance }) => sum(loan, finance),
      why: {
        "zh-CN": "信用卡没还的也是欠款，这里漏了。",
        en: "What is unpaid on the card is debt too; it is missing here.",
      },
    },
    {
      id: "taking-the-largest-alone",
      value: ({ loan }) => loan,
      working: ({ loan }) => amount(loan),
      why: { "zh-CN": "这只是最大的一笔。", en: "This is the largest debt only." },
    },
    {
      id: "leaving-out-the-overdue-account",
      value: ({ card, loan }) => card + loan,
      working: ({ card, loan }) => sum(card, loan),
      why: {
        "zh-CN": "有逾期的账户也欠着钱，不能跳过去。",
        en: "The account in arrears is owed as well and cannot be skipped.",
      },
    },
    {
      id: "taking-off-what-is-overdue",
      value: ({ card, loan, finance, overdue }) => card + loan + finance - overdue,
      working: ({ card, loan, finance, overdue }) => `${sum(card, loan, finance)} − ${amount(overdue)}`,
      why: {
        "zh-CN": "逾期的那部分也要还，不能减掉。",
        en: "The overdue part has to be repaid as well; it is not taken off.",
      },
    },
  ],
};

/** What is owed over all accounts of a credit report. */
export const totalOwed: StatementKind & { readonly calculation: Calculation<Case> } = {
  id: "total-owed",
  statement: "credit-report",
  paper: "debts",
  level: 1,
  openings: reportOpenings,
  draw: (seed) => readNumber(calculation, linesOf, seed),
  calculation,
};
