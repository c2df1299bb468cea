import { annualRate, simpleInterest } from "@plain-credit/core/finance";
import { figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import {
  countingFallingBalance,
  shiftingPointLeft,
  shiftingPointRight,
  takingTheOverdueRate,
} from "../common-mistakes.ts";
import { dailyRates, defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";

type Case = Drawn<"before" | "after" | "share" | "daily">;

const days = 30;
const interest = ({ daily }: Case, principal: number) =>
  simpleInterest({ principal, dailyRate: daily / 100, days });

const of = (
  id: string,
  used: (drawn: Case) => number,
  tell: (drawn: Case) => string,
  zh: string,
  en: string,
): Mistake<Case> => ({
  id,
  value: (drawn) => interest(drawn, used(drawn)),
  working: (drawn) => `${tell(drawn)} × ${figure(drawn.daily)}% × ${days}`,
  why: { "zh-CN": zh, en },
});

const right: Way<Case> = of(
  "right",
  ({ before, after, share }) => ((after - before) * share) / 100,
  ({ before, after, share }) => `(${figure(after)} − ${figure(before)}) × ${share}%`,
  "用的比例没变，欠的却多了，利息跟着多；日利率 {daily}，按 365 天是年利率 {annual}。",
  "The same share of a larger limit is a larger debt with more interest; {daily} a day is {annual} a year over 365 days.",
);

/** What a wider limit costs when the same share of it is used. */
export const widerLimitInterest = defineKind<Case>({
  id: "wider-limit-interest",
  formula: "utilisation",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    before: steps(10_000, 20_000, 500),
    after: steps(60_000, 80_000, 500),
    share: [30, 35, 40, 60, 65],
    daily: dailyRates,
  },
  slots: ({ before, after, share, daily }) => ({
    before: moneyOf(before),
    after: moneyOf(after),
    share: rateOf(share),
    daily: rateOf(daily),
    annual: rateOf(annualRate(daily, 365)),
  }),
  openings: [
    {
      "zh-CN":
        "{name}的额度是 {before}，一直用着其中的 {share}。后来额度变成 {after}，还是用 {share}，日利率 {daily}。",
      en: "{name} has a limit of {before} and always uses {share} of it. Then the limit becomes {after}, and {share} is used as before, at {daily} a day.",
    },
    {
      "zh-CN":
        "额度从 {before}到了 {after}，{name}觉得「反正只用 {share}」，就一直这样用着，日利率 {daily}。",
      en: "The limit goes from {before} to {after}. “I only use {share} anyway”, thinks {name}, and keeps doing so; the rate is {daily} a day.",
    },
  ],
  questions: [
    {
      "zh-CN": "和原来比，30 天要多付多少利息？",
      en: "Compared with before, how much more interest is that in 30 days?",
    },
    { "zh-CN": "30 天下来，利息比以前多多少？", en: "Over 30 days, by how much does the interest go up?" },
  ],
  right,
  mistakes: [
    of(
      "taking-all-of-the-new-debt",
      ({ after, share }) => (after * share) / 100,
      ({ after, share }) => `${figure(after)} × ${share}%`,
      "这是现在全部的利息；问的是多付的，要减去原来的。",
      "This is all the interest now; asked for is what is more than before.",
    ),
    of(
      "taking-the-old-debt",
      ({ before, share }) => (before * share) / 100,
      ({ before, share }) => `${figure(before)} × ${share}%`,
      "这是原来就在付的利息。",
      "This is the interest that was paid before.",
    ),
    of(
      "taking-the-whole-difference-as-used",
      ({ before, after }) => after - before,
      ({ before, after }) => `(${figure(after)} − ${figure(before)})`,
      "这是把多出来的额度全用了；只用了一部分。",
      "This takes all of the added limit as used; only a share of it is.",
    ),
    of(
      "taking-the-whole-limit-as-used",
      ({ after }) => after,
      ({ after }) => figure(after),
      "这是把新的额度全用了；利息只按用掉的算。",
      "This takes the whole new limit as used; interest is due only on what is used.",
    ),
    takingTheOverdueRate(right),
    countingFallingBalance(right),
    shiftingPointLeft(right),
    shiftingPointRight(right),
    {
      id: "leaving-out-both-end-days",
      value: (drawn) => (right.value(drawn) * 29) / days,
      working: (drawn) =>
        `(${figure(drawn.after)} − ${figure(drawn.before)}) × ${drawn.share}% × ${figure(drawn.daily)}% × 29`,
      why: {
        "zh-CN": "头一天和末一天都没有算，少了一天。",
        en: "Both end days are left out, one day too few.",
      },
    },
    {
      id: "taking-a-month-of-31-days",
      value: (drawn) => (right.value(drawn) * 31) / days,
      working: (drawn) =>
        `(${figure(drawn.after)} − ${figure(drawn.before)}) × ${drawn.share}% × ${figure(drawn.daily)}% × 31`,
      why: {
        "zh-CN": "这是按 31 天的大月算的，题里问的是 30 天。",
        en: "This takes a month of 31 days; the question says 30.",
      },
    },
    {
      id: "taking-the-share-twice",
      value: (drawn) => (right.value(drawn) * drawn.share) / 100,
      working: (drawn) => `${right.working(drawn)} × ${drawn.share}%`,
      why: {
        "zh-CN": "用掉的比例乘了两遍，乘一遍就够了。",
        en: "The share used is applied twice; once is enough.",
      },
    },
  ],
});
