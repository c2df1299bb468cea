import { privateLendingCap } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { countingFallingBalance, shiftingPointRight } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";

type Case = Drawn<"principal" | "months" | "prime">;

const at = (
  id: string,
  rate: (prime: number) => number,
  tell: (prime: number) => string,
  zh: string,
  en: string,
): Mistake<Case> => ({
  id,
  value: ({ principal, months, prime }) => (((principal * rate(prime)) / 100) * months) / 12,
  working: ({ principal, months, prime }) => `${figure(principal)} × ${tell(prime)} × ${months} ÷ 12`,
  why: { "zh-CN": zh, en },
});

const right: Way<Case> = at(
  "right",
  (prime) => privateLendingCap(prime / 100) * 100,
  (prime) => `${figure(prime)}% × 4`,
  "民间借贷看合同成立时 LPR 的 4 倍，再按借的月数算；这是最高的线，不是合理的价。",
  "Private lending goes by 4 times the LPR of the contract’s day, for the months lent. It is a ceiling, not a fair price.",
);

/** The most interest that private lending may ask for, from the LPR that the pack holds. */
export const privateLendingLimit = defineKind<Case>({
  id: "private-lending-limit",
  formula: "private-lending-cap",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: { principal: steps(5000, 50_000, 130), months: [6, 9, 12, 18], prime: [] },
  constant: { parameter: "prime", id: "lpr-1y" },
  slots: ({ principal, months, prime }) => ({
    principal: moneyOf(principal),
    months: countOf(months),
    prime: rateOf(prime),
  }),
  openings: [
    {
      "zh-CN":
        "{name}把 {principal}借给朋友 {months} 个月，到期一次还本付息。签字那天，1 年期 LPR 是 {prime}。",
      en: "{name} lends a friend {principal} for {months} months, all due at the end. On the day of signing the 1-year LPR is {prime}.",
    },
    {
      "zh-CN":
        "{name}向老乡借了 {principal}，写了借条，{months} 个月后连本带息一起还。立借条时 1 年期 LPR 为 {prime}。",
      en: "{name} borrows {principal} from an acquaintance against a note, to repay with interest after {months} months. The 1-year LPR that day is {prime}.",
    },
  ],
  questions: [
    {
      "zh-CN": "约定的利息，法院最多支持多少？",
      en: "How much agreed interest would a court support at most?",
    },
    {
      "zh-CN": "按现在的线，这笔利息最高能约定到多少？",
      en: "By today’s line, how much interest may be agreed at most?",
    },
  ],
  right,
  mistakes: [
    at(
      "taking-the-prime-rate-itself",
      (prime) => prime,
      (prime) => `${figure(prime)}%`,
      "这只是 LPR 本身，线是它的 4 倍。",
      "This is the LPR itself; the line is 4 times that.",
    ),
    at(
      "adding-four-points",
      (prime) => prime + 4,
      (prime) => `(${figure(prime)}% + 4%)`,
      "是乘 4 倍，不是加 4 个百分点。",
      "It is times 4, not plus 4 points.",
    ),
    countingFallingBalance(right),
    at(
      "taking-three-times",
      (prime) => prime * 3,
      (prime) => `${figure(prime)}% × 3`,
      "线是 4 倍，这里只乘了 3。",
      "The line is 4 times; here it is only 3.",
    ),
    at(
      "taking-the-old-line-of-24",
      () => 24,
      () => "24%",
      "24% 是以前的线，民间借贷已经不用了。",
      "24% is the old line, no longer used for private lending.",
    ),
    at(
      "taking-the-old-line-of-36",
      () => 36,
      () => "36%",
      "36% 也是以前的线，2020 年就取消了。",
      "36% is an old line too, dropped in 2020.",
    ),
    {
      id: "counting-one-month-too-many",
      value: (drawn) => (right.value(drawn) * (drawn.months + 1)) / drawn.months,
      working: ({ principal, months, prime }) =>
        `${figure(principal)} × ${figure(prime)}% × 4 × ${months + 1} ÷ 12`,
      why: { "zh-CN": "多算了一个月。", en: "This counts one month too many." },
    },
    shiftingPointRight(right),
  ],
});
