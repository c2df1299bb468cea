import { flatFee, totalInterest } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { shiftingPointLeft, shiftingPointRight } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "fee" | "periods">;

const product = ({ principal, fee }: Case, periods: string) =>
  `${figure(principal)} × ${figure(fee)}% × ${periods}`;

const right: Way<Case> = {
  value: ({ principal, fee, periods }) => totalInterest(flatFee({ principal, feeRate: fee / 100, periods })),
  working: (drawn) => product(drawn, String(drawn.periods)),
  why: {
    "zh-CN": "手续费每期都按最初的本金收，收满 {periods} 期。",
    en: "The fee goes by the original principal at every one of the {periods} instalments.",
  },
};

const overPeriods = (
  id: string,
  count: (periods: number) => number,
  tell: (periods: number) => string,
  why: Mistake<Case>["why"],
): Mistake<Case> => ({
  id,
  value: ({ principal, fee, periods }) => ((principal * fee) / 100) * count(periods),
  working: (drawn) => product(drawn, tell(drawn.periods)),
  why,
});

/** All that a fee per instalment comes to. */
export const flatFeeTotal = defineKind<Case>({
  id: "flat-fee-total",
  formula: "flat-fee",
  level: 1,
  unit: "yuan",
  byHand: true,
  parameters: { principal: steps(4000, 50_000, 120), fee: steps(0.3, 1, 0.05), periods: [3, 6, 12, 24] },
  slots: ({ principal, fee, periods }) => ({
    principal: moneyOf(principal),
    fee: rateOf(fee),
    periods: countOf(periods),
  }),
  openings: [
    {
      "zh-CN": "{name}把 {principal}的账单分成 {periods} 期，每期收手续费 {fee}，按最初的本金算。",
      en: "{name} splits a bill of {principal} into {periods} instalments, with a fee of {fee} of the original principal at each.",
    },
    {
      "zh-CN": "店员对{name}说「免息」。{principal}分 {periods} 期，每期另收原价 {fee} 的手续费。",
      en: "“Interest-free”, the shop assistant tells {name}: {principal} in {periods} instalments, each with a fee of {fee} of the price.",
    },
  ],
  questions: [
    { "zh-CN": "手续费一共是多少钱？", en: "How much are the fees in all?" },
    { "zh-CN": "全部付完，手续费加起来是多少？", en: "Once all is paid, what do the fees add up to?" },
  ],
  right,
  mistakes: [
    overPeriods(
      "counting-one-instalment-too-few",
      (periods) => periods - 1,
      (periods) => String(periods - 1),
      {
        "zh-CN": "少算了一期，第一期也收手续费。",
        en: "One instalment is missing; the first bears the fee too.",
      },
    ),
    overPeriods(
      "taking-one-instalment-for-all",
      () => 1,
      () => "1",
      {
        "zh-CN": "这只是一期的手续费，忘了乘期数。",
        en: "This is the fee of one instalment, not of all of them.",
      },
    ),
    overPeriods(
      "counting-a-falling-balance",
      (periods) => (periods + 1) / 2,
      (periods) => `(${periods} + 1) ÷ 2`,
      {
        "zh-CN": "这是按越还越少的本金算的；这笔手续费一直按最初的本金收。",
        en: "This goes by the shrinking principal; the fee always goes by the original one.",
      },
    ),
    overPeriods(
      "leaving-out-the-first-and-the-last",
      (periods) => periods - 2,
      (periods) => `(${periods} − 2)`,
      {
        "zh-CN": "头尾两期漏了，每一期都收手续费。",
        en: "The first instalment and the last are missing; each bears the fee.",
      },
    ),
    overPeriods(
      "taking-half-as-owed",
      (periods) => periods / 2,
      (periods) => `${periods} ÷ 2`,
      {
        "zh-CN": "这是当成平均只欠一半，费用也减半；手续费一直按最初的本金收。",
        en: "This halves the fees since about half is owed on average; they always go by the original principal.",
      },
    ),
    overPeriods(
      "counting-two-instalments-too-many",
      (periods) => periods + 2,
      (periods) => `(${periods} + 2)`,
      { "zh-CN": "多算了两期。", en: "This counts two instalments too many." },
    ),
    overPeriods(
      "adding-half-as-for-overdue",
      (periods) => periods * 1.5,
      (periods) => `${periods} × 1.5`,
      {
        "zh-CN": "这是加收五成的逾期算法；这里没有逾期。",
        en: "This adds half as for an overdue debt; nothing is overdue here.",
      },
    ),
    shiftingPointLeft(right),
    overPeriods(
      "counting-one-instalment-too-many",
      (periods) => periods + 1,
      (periods) => String(periods + 1),
      { "zh-CN": "多算了一期。", en: "This counts one instalment too many." },
    ),
    overPeriods(
      "taking-a-whole-year",
      () => 12,
      () => "12",
      {
        "zh-CN": "这是按一年 12 期算的，期数看合同，不看日历。",
        en: "This takes twelve instalments of a year; the contract sets their number.",
      },
    ),
    shiftingPointRight(right),
  ],
});
