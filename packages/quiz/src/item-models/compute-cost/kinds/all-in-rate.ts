import { allInCost, equalInstalments, internalRate } from "@plain-credit/core/finance";
import {
  amount,
  countOf,
  figure,
  moneyOf,
  rateOf,
  toCents,
  twoDecimals,
} from "../../../text/format-figure.ts";
import { takingCompoundForSimple } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";

type Case = Drawn<"principal" | "rate" | "periods" | "share">;

const paymentsOf = onceACase(({ principal, rate, periods }: Case) =>
  equalInstalments({ principal, periodicRate: rate / 1200, periods }).map(({ payment }) => payment),
);
/** An instalment as it is shown. */
const paymentOf = (drawn: Case) => toCents(paymentsOf(drawn)[0] ?? 0);
/** What is deducted, in whole yuan. */
const cut = ({ principal, share }: Case) => Math.round((principal * share) / 100);
const monthly = onceACase(
  (drawn: Case) =>
    allInCost({
      principal: drawn.principal,
      payments: paymentsOf(drawn),
      deducted: cut(drawn),
      periodsInYear: 12,
    }).rates?.periodic ?? 0,
);

const right: Way<Case> = {
  value: (drawn) => monthly(drawn) * 12 * 100,
  working: () => "",
  why: {
    "zh-CN":
      "到手只有 {received}，却按 {principal}还，再加上本金越还越少，先扣的钱就显得格外贵。放款时先扣钱的，签之前问清是谁收、凭什么收。",
    en: "Only {received} arrived while {principal} is repaid, and the principal shrinks on the way, so what was deducted weighs all the more. Before signing, ask who keeps such a sum, and why.",
  },
};

/** The true annual rate of a loan of which a fee is deducted. */
export const allInRate = defineKind<Case>({
  id: "all-in-rate",
  formula: "all-in-cost",
  level: 3,
  unit: "percent",
  byHand: false,
  parameters: {
    principal: steps(5000, 50_000, 130),
    rate: steps(6, 9.6, 0.3),
    periods: [6, 12],
    share: steps(1.5, 3.5, 0.1),
  },
  slots: (drawn) => ({
    principal: moneyOf(drawn.principal),
    rate: rateOf(drawn.rate),
    periods: countOf(drawn.periods),
    cut: moneyOf(cut(drawn)),
    received: moneyOf(drawn.principal - cut(drawn)),
    payment: moneyOf(paymentOf(drawn)),
  }),
  openings: [
    {
      "zh-CN":
        "{name}签的合同是 {principal}，年利率 {rate}，{periods} 个月等额还，每月 {payment}。放款时先扣了 {cut}，到手 {received}。",
      en: "{name} signed for {principal} at {rate} a year over {periods} equal months of {payment}. {cut} was deducted, so {received} arrived.",
    },
    {
      "zh-CN":
        "页面上写着年利率 {rate}。{name}借 {principal}，到手 {received}，少的 {cut}说是手续费；之后 {periods} 个月，每月还 {payment}。",
      en: "The page says {rate} a year. {name} borrows {principal}, {received} arrives, and {cut} is called a handling fee; then {payment} is due for {periods} months.",
    },
  ],
  questions: [
    {
      "zh-CN": "按每月真实利率乘 12，真实年化大约是多少？",
      en: "Taking the true monthly rate times 12, about what is the true annual rate?",
    },
    {
      "zh-CN": "按到手的钱算，真实年化（每月利率乘 12）约是多少？",
      en: "On the money that arrived, about what is the true annual rate (monthly times 12)?",
    },
  ],
  right,
  mistakes: [
    {
      id: "taking-nominal-for-true",
      value: ({ rate }) => rate,
      working: ({ rate }) => `${twoDecimals(rate)}%`,
      why: {
        "zh-CN": "这是合同写的利率，没有算先扣的钱。",
        en: "This is the rate of the contract, without what was deducted.",
      },
    },
    {
      id: "adding-the-fee-as-it-is",
      value: (drawn) => drawn.rate + (cut(drawn) / drawn.principal) * 100,
      working: (drawn) => `${figure(drawn.rate)}% + ${figure(cut(drawn))} ÷ ${figure(drawn.principal)}`,
      why: {
        "zh-CN": "先扣的比例不能直接加上去：平均只用着一半左右的本金，时间又不一定满一年。",
        en: "The share deducted cannot just be added: only about half of the principal is in use on average, and not always for a whole year.",
      },
    },
    {
      id: "adding-the-fee-twice",
      value: (drawn) => drawn.rate + (cut(drawn) / drawn.principal) * 200,
      working: (drawn) => `${figure(drawn.rate)}% + ${amount(cut(drawn))} ÷ ${amount(drawn.principal)} × 2`,
      why: {
        "zh-CN": "这是把先扣的比例乘 2 再加上去，没有看借了几个月。",
        en: "This adds twice the share deducted, whatever the number of months.",
      },
    },
    {
      id: "dividing-interest-by-principal",
      value: (drawn) => (((paymentOf(drawn) * drawn.periods) / drawn.principal - 1) * 1200) / drawn.periods,
      working: (drawn) =>
        `(${amount(paymentOf(drawn))} × ${drawn.periods} ÷ ${figure(drawn.principal)} − 1) × 12 ÷ ${drawn.periods}`,
      why: {
        "zh-CN": "这是利息除以全部本金，当成本金一直没还，也没算先扣的。",
        en: "This divides the interest by the whole principal, as though none were repaid, and leaves out what was deducted.",
      },
    },
    {
      id: "dividing-all-costs-by-principal",
      value: (drawn) =>
        (((paymentOf(drawn) * drawn.periods + cut(drawn)) / drawn.principal - 1) * 1200) / drawn.periods,
      working: (drawn) =>
        `((${amount(paymentOf(drawn))} × ${drawn.periods} + ${amount(cut(drawn))}) ÷ ${amount(drawn.principal)} − 1) × 12 ÷ ${drawn.periods}`,
      why: {
        "zh-CN": "这是全部成本除以全部本金，当成本金一直没还。",
        en: "This divides all costs by the whole principal, as though none were repaid.",
      },
    },
    takingCompoundForSimple(monthly),
    {
      id: "taking-the-fee-for-monthly",
      value: (drawn) => drawn.rate + (cut(drawn) / drawn.principal) * 1200,
      working: (drawn) => `${figure(drawn.rate)}% + ${figure(cut(drawn))} ÷ ${figure(drawn.principal)} × 12`,
      why: {
        "zh-CN": "这笔钱只扣一次，这里当成每个月都扣。",
        en: "It is deducted once; here it is counted every month.",
      },
    },
    {
      id: "counting-one-instalment-too-many",
      value: (drawn) => {
        const payments = paymentsOf(drawn);
        const rate = internalRate({
          received: drawn.principal - cut(drawn),
          payments: [...payments, payments[0] ?? 0],
        });
        return (rate ?? 0) * 1200;
      },
      working: () => "",
      why: {
        "zh-CN": "这是多还了一期才得出的结果。",
        en: "This is what it would be with one more instalment to pay.",
      },
    },
    {
      id: "doubling-the-flat-rate",
      value: (drawn) =>
        (((paymentOf(drawn) * drawn.periods + cut(drawn)) / drawn.principal - 1) * 2400) / drawn.periods,
      working: (drawn) =>
        `((${amount(paymentOf(drawn))} × ${drawn.periods} + ${amount(cut(drawn))}) ÷ ${amount(drawn.principal)} − 1) × 12 ÷ ${drawn.periods} × 2`,
      why: {
        "zh-CN": "这是把全部成本除以本金再乘 2，当成平均正好欠一半；其实平均比一半多一点。",
        en: "This divides all costs by the principal and doubles it, as though exactly half were owed on average; it is somewhat more than half.",
      },
    },
  ],
});
