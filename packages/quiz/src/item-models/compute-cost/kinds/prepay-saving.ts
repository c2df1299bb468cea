import { equalInstalments, prepayment } from "@plain-credit/core/finance";
import { amount, countOf, moneyOf, rateOf, toCents, twoDecimals } from "../../../text/format-figure.ts";
import { shiftingPointLeft } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";

type Case = Drawn<"principal" | "rate" | "paid" | "fee">;

const term = 24;
/** The figures as they are stated, to the cent, and what follows from these. */
const payoff = onceACase(({ principal, rate, paid, fee }: Case) => {
  const exact = prepayment({
    schedule: equalInstalments({ principal, periodicRate: rate / 1200, periods: term }),
    after: paid,
    feeShare: fee / 100,
  });
  const [balance, remainingInterest] = [toCents(exact.balance), toCents(exact.remainingInterest)];
  return {
    balance,
    remainingInterest,
    fee: (balance * fee) / 100,
    saving: remainingInterest - (balance * fee) / 100,
  };
});
const stated = onceACase((drawn: Case) => {
  const { balance, remainingInterest } = payoff(drawn);
  return { balance: amount(toCents(balance)), interest: amount(toCents(remainingInterest)) };
});

const right: Way<Case> = {
  value: (drawn) => payoff(drawn).saving,
  working: (drawn) => `${stated(drawn).interest} − ${stated(drawn).balance} × ${drawn.fee}%`,
  why: {
    "zh-CN": "免付的利息减去违约金，剩下的才是净省的。",
    en: "The interest no longer due, less the fee: what is left is what is saved.",
  },
};

const leavingOut = (id: string, instalments: number, zh: string, en: string): Mistake<Case> => ({
  id,
  value: (drawn) => {
    const { remainingInterest, fee } = payoff(drawn);
    return (remainingInterest * (term - drawn.paid - instalments)) / (term - drawn.paid) - fee;
  },
  working: (drawn) =>
    `${stated(drawn).interest} × ${term - drawn.paid - instalments} ÷ ${term - drawn.paid} − ${stated(drawn).balance} × ${drawn.fee}%`,
  why: { "zh-CN": zh, en },
});

/** What clearing a loan early saves after the fee for it. */
export const prepaySaving = defineKind<Case>({
  id: "prepay-saving",
  formula: "prepayment",
  level: 2,
  unit: "yuan",
  byHand: true,
  parameters: {
    principal: steps(12_000, 50_000, 130),
    rate: [14.4, 15, 18, 21.6],
    paid: steps(6, 14, 1),
    fee: [1, 2, 3],
  },
  slots: (drawn) => ({
    balance: moneyOf(toCents(payoff(drawn).balance)),
    interest: moneyOf(toCents(payoff(drawn).remainingInterest)),
    fee: rateOf(drawn.fee),
    paid: countOf(drawn.paid),
  }),
  openings: [
    {
      "zh-CN":
        "{name}的 24 期分期还了 {paid} 期，剩余本金 {balance}。照原计划还，后面还要付利息 {interest}；现在一次结清，利息免了，违约金收剩余本金的 {fee}。",
      en: "After {paid} of 24 instalments {name} still owes {balance} of principal. Going on as planned means {interest} of interest; clearing it now ends that, for a fee of {fee} of the principal left.",
    },
    {
      "zh-CN":
        "{name}想提前结清一笔 24 期的贷款。已还 {paid} 期，本金还剩 {balance}，没到期的利息 {interest}不用再付，但要按剩余本金的 {fee} 交违约金。",
      en: "{name} thinks of clearing a loan early. With {paid} of 24 instalments paid, {balance} of principal is left; {interest} of interest would no longer be due, but a fee of {fee} of the principal left would.",
    },
  ],
  questions: [
    { "zh-CN": "提前结清，净省多少？", en: "What does clearing it early save on balance?" },
    { "zh-CN": "扣掉违约金，还能省下多少？", en: "After the fee, how much is saved?" },
  ],
  right,
  mistakes: [
    {
      id: "forgetting-the-fee",
      value: (drawn) => payoff(drawn).remainingInterest,
      working: (drawn) => twoDecimals(payoff(drawn).remainingInterest),
      why: {
        "zh-CN": "这是免付的利息，忘了扣违约金。",
        en: "This is the interest no longer due; the fee is not taken off.",
      },
    },
    {
      id: "adding-the-fee",
      value: (drawn) => payoff(drawn).remainingInterest + payoff(drawn).fee,
      working: (drawn) => `${stated(drawn).interest} + ${stated(drawn).balance} × ${drawn.fee}%`,
      why: {
        "zh-CN": "违约金是要付出去的，该减，这里加上了。",
        en: "The fee is paid out and has to be taken off; here it is added.",
      },
    },
    {
      id: "taking-the-fee-on-the-interest",
      value: (drawn) => payoff(drawn).remainingInterest * (1 - drawn.fee / 100),
      working: (drawn) => `${stated(drawn).interest} × (1 − ${drawn.fee}%)`,
      why: {
        "zh-CN": "违约金按剩余本金收，这里按利息算了。",
        en: "The fee goes by the principal left; here it is worked out on the interest.",
      },
    },
    {
      id: "taking-the-fee-for-the-saving",
      value: (drawn) => payoff(drawn).fee,
      working: (drawn) => `${stated(drawn).balance} × ${drawn.fee}%`,
      why: {
        "zh-CN": "这是要交的违约金，不是省下的。",
        en: "This is the fee to be paid, not what is saved.",
      },
    },
    {
      id: "taking-the-fee-twice",
      value: (drawn) => payoff(drawn).remainingInterest - 2 * payoff(drawn).fee,
      working: (drawn) => `${stated(drawn).interest} − ${stated(drawn).balance} × ${drawn.fee}% × 2`,
      why: { "zh-CN": "违约金扣了两遍。", en: "The fee is taken off twice." },
    },
    {
      id: "taking-the-fee-on-both",
      value: (drawn) => {
        const { balance, remainingInterest } = payoff(drawn);
        return remainingInterest - ((balance + remainingInterest) * drawn.fee) / 100;
      },
      working: (drawn) =>
        `${stated(drawn).interest} − (${stated(drawn).balance} + ${stated(drawn).interest}) × ${drawn.fee}%`,
      why: {
        "zh-CN": "违约金只按剩余本金收，没到期的利息不该算进去。",
        en: "The fee goes by the principal left alone, not by the interest to come as well.",
      },
    },
    leavingOut(
      "leaving-out-the-next-instalment",
      1,
      "免付的利息少算了一期。",
      "Of the interest no longer due, one instalment is left out.",
    ),
    leavingOut(
      "leaving-out-two-instalments",
      2,
      "免付的利息少算了两期。",
      "Of the interest no longer due, two instalments are left out.",
    ),
    shiftingPointLeft(right),
  ],
});
