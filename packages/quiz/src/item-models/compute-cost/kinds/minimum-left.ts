import { annualRate, minimumPayments } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf, twoDecimals } from "../../../text/format-figure.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { inPower, power } from "../power.ts";

type Case = Drawn<"balance" | "rate" | "share" | "months">;

const right: Way<Case> = {
  value: ({ balance, rate, share, months }) =>
    minimumPayments({
      balance,
      periodicRate: rate / 100,
      share: share / 100,
      floor: 100,
      base: "principal",
    })?.[months - 1]?.balance ?? 0,
  working: ({ balance, share, months }) => `${figure(balance)} × (1 − ${share}%)${inPower(months)}`,
  why: {
    "zh-CN": "利息另外付了，每个月欠款只少 {share}；月息 {rate}，就是年利率 {annual}（乘 12）。",
    en: "The interest is paid on top, so each month takes only {share} off what is left; {rate} a month is {annual} a year (times 12).",
  },
};

const shrinking = (
  id: string,
  by: (drawn: Case) => number,
  tell: (drawn: Case) => string,
  times: (months: number) => number,
  why: Mistake<Case>["why"],
): Mistake<Case> => ({
  id,
  value: (drawn) => drawn.balance * power(by(drawn), times(drawn.months)),
  working: (drawn) => `${figure(drawn.balance)} × ${tell(drawn)}${inPower(times(drawn.months))}`,
  why,
});
const byShare = ({ share }: Case) => 1 - share / 100;
const tellShare = ({ share }: Case) => `(1 − ${share}%)`;

/** What is still owed on a card after some months of minimums. */
export const minimumLeft = defineKind<Case>({
  id: "minimum-left",
  formula: "minimum-payments",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    balance: steps(5000, 60_000, 130),
    rate: [1.2, 1.35, 1.5],
    share: [5, 10],
    months: [4, 5, 6],
  },
  slots: ({ balance, rate, share, months }) => ({
    balance: moneyOf(balance),
    rate: rateOf(rate),
    share: rateOf(share),
    months: countOf(months),
    annual: rateOf(annualRate(rate, 12)),
  }),
  openings: [
    {
      "zh-CN": "{name}的卡欠 {balance}，停了刷卡，每月只还最低：当时欠款的 {share}，利息另付，月息 {rate}。",
      en: "{name} owes {balance}, has stopped using the card and pays only the minimum: {share} of what is then owed, with the interest of {rate} a month on top.",
    },
    {
      "zh-CN":
        "{name}卡上的 {balance}打算慢慢还，每个月还当时欠款的 {share}，再加当月利息（月息 {rate}），不再刷新的。",
      en: "{name} means to repay {balance} slowly: each month {share} of what is then owed plus the month’s interest ({rate}), with no new spending.",
    },
  ],
  questions: [
    {
      "zh-CN": "这样还满 {months} 个月，还欠多少？",
      en: "After {months} such months, how much is still owed?",
    },
    {
      "zh-CN": "还了 {months} 次以后，欠款还有多少？",
      en: "Once it is paid {months} times, what is left of the debt?",
    },
  ],
  right,
  mistakes: [
    {
      id: "taking-the-share-of-the-start",
      value: ({ balance, share, months }) => balance * (1 - (share * months) / 100),
      working: ({ balance, share, months }) => `${figure(balance)} × (1 − ${share}% × ${months})`,
      why: {
        "zh-CN": "这是每个月都按最初的欠款减；最低还款跟着欠款变小，越还越慢。",
        en: "This takes the share of the first debt every month; the minimum shrinks with the debt, so it goes ever slower.",
      },
    },
    shrinking("counting-one-month-too-many", byShare, tellShare, (months) => months + 1, {
      "zh-CN": "多还了一个月。",
      en: "This pays one month too many.",
    }),
    shrinking(
      "taking-interest-off-the-debt",
      ({ share, rate }) => 1 - (share + rate) / 100,
      ({ share, rate }) => `(1 − ${share}% − ${figure(rate)}%)`,
      (months) => months,
      {
        "zh-CN": "付的利息不减少本金，这里当成还本减掉了。",
        en: "Interest paid takes nothing off the principal; here it is treated as though it did.",
      },
    ),
    {
      id: "taking-half-for-paid",
      value: ({ balance }) => balance / 2,
      working: ({ balance }) => `${figure(balance)} ÷ 2`,
      why: {
        "zh-CN": "这是估成还掉了一半，算下来没有这么快。",
        en: "This guesses that half is paid; it does not go so fast.",
      },
    },
    shrinking("counting-one-month-too-few", byShare, tellShare, (months) => months - 1, {
      "zh-CN": "少算了一个月的还款。",
      en: "One month’s payment is missing.",
    }),
    shrinking(
      "taking-interest-out-of-the-share",
      ({ share, rate }) => 1 - (share - rate) / 100,
      ({ share, rate }) => `(1 − ${share}% + ${figure(rate)}%)`,
      (months) => months,
      {
        "zh-CN": "这是当成利息也从那个比例里出；合同里利息是另付的。",
        en: "This pays the interest out of the share; by the contract it is paid on top.",
      },
    ),
    {
      id: "adding-interest-to-the-debt",
      value: (drawn) => right.value(drawn) * (1 + drawn.rate / 100),
      working: (drawn) => `${right.working(drawn)} × (1 + ${figure(drawn.rate)}%)`,
      why: {
        "zh-CN": "当月利息已经付了，不会再加到欠款里。",
        en: "The month’s interest has been paid and is not added to the debt.",
      },
    },
    {
      id: "forgetting-the-payments",
      value: ({ balance }) => balance,
      working: ({ balance }) => twoDecimals(balance),
      why: {
        "zh-CN": "这是当成只付了利息；每个月也还了一点本金。",
        en: "This takes only interest as paid; a little principal was repaid each month as well.",
      },
    },
  ],
});
