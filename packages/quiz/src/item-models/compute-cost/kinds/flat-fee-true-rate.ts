import { allInCost, effectiveAnnualRate, flatFee, internalRate } from "@plain-credit/core/finance";
import { amount, countOf, moneyOf, rateOf, toCents } from "../../../text/format-figure.ts";
import { takingCompoundForSimple } from "../common-mistakes.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { onceACase } from "../once-a-case.ts";

type Case = Drawn<"principal" | "fee" | "periods">;

/** The fee of an instalment as it is shown, in whole yuan. */
const charge = ({ principal, fee }: Case) => Math.round((principal * fee) / 100);
const share = (drawn: Case) => (charge(drawn) / drawn.principal) * 100;
/** The share of the principal that is owed on average, in percent to the tenth. */
const averageOf = ({ periods }: Case) => Math.round((500 * (periods + 1)) / periods) / 10;
const paymentsOf = onceACase((drawn: Case) =>
  flatFee({
    principal: drawn.principal,
    feeRate: charge(drawn) / drawn.principal,
    periods: drawn.periods,
  }).map(({ payment }) => payment),
);
const monthly = onceACase(
  (drawn: Case) =>
    allInCost({ principal: drawn.principal, payments: paymentsOf(drawn), periodsInYear: 12 }).rates
      ?.periodic ?? 0,
);

const right: Way<Case> = {
  value: (drawn) => monthly(drawn) * 12 * 100,
  working: () => "",
  why: {
    "zh-CN":
      "每期还 {payment}，本金越还越少，手续费却不减。粗算：平均只欠 {average} 的本金，{nominal} ÷ {average} 约 {estimate}，精确算略低一些，是名义 {nominal} 的 {times} 倍。",
    en: "Each instalment is {payment}; the principal shrinks, the fee does not. Roughly, {average} of the principal is owed on average, and {nominal} ÷ {average} is about {estimate}; the exact rate is a little lower, {times} times the nominal {nominal}.",
  },
};

const factor = (
  id: string,
  of: (periods: number) => number,
  tell: (periods: number) => string,
  zh: string,
  en: string,
): Mistake<Case> => ({
  id,
  value: (drawn) => share(drawn) * of(drawn.periods),
  working: (drawn) => `${amount(charge(drawn))} ÷ ${amount(drawn.principal)} × ${tell(drawn.periods)}`,
  why: { "zh-CN": zh, en },
});

/** The true annual rate of a fee per instalment. */
export const flatFeeTrueRate = defineKind<Case>({
  id: "flat-fee-true-rate",
  formula: "flat-fee",
  level: 3,
  unit: "percent",
  byHand: false,
  parameters: { principal: steps(2400, 48_000, 130), fee: steps(0.45, 0.9, 0.01), periods: [3, 6, 12, 24] },
  slots: (drawn) => ({
    principal: moneyOf(drawn.principal),
    charge: moneyOf(charge(drawn)),
    nominal: rateOf(toCents(share(drawn) * 12)),
    payment: moneyOf(toCents(paymentsOf(drawn)[0] ?? 0)),
    average: rateOf(averageOf(drawn)),
    estimate: rateOf(Math.round((share(drawn) * 12_000) / averageOf(drawn)) / 10),
    times: countOf(Math.round((monthly(drawn) * 1000) / share(drawn)) / 10),
    periods: countOf(drawn.periods),
  }),
  openings: [
    {
      "zh-CN": "{name}借 {principal}，分 {periods} 个月等额还，每期另收手续费 {charge}，不随还款减少。",
      en: "{name} borrows {principal} over {periods} equal monthly instalments, each with a fee of {charge} that does not shrink.",
    },
    {
      "zh-CN":
        "广告说每期手续费只要 {charge}。{name}分期买了 {principal}的东西，{periods} 个月等额还完，每期手续费都一样。",
      en: "“A fee of only {charge}”, says the advert. {name} buys for {principal} and pays over {periods} equal months, with the same fee in each.",
    },
  ],
  questions: [
    {
      "zh-CN": "按每月真实利率乘 12，真实年化大约是多少？",
      en: "Taking the true monthly rate times 12, about what is the true annual rate?",
    },
    {
      "zh-CN": "算上本金在减少，真实年化（每月利率乘 12）约是多少？",
      en: "With the principal shrinking, about what is the true annual rate (monthly times 12)?",
    },
  ],
  right,
  mistakes: [
    factor(
      "taking-nominal-for-true",
      () => 12,
      () => "12",
      "这是名义费率乘 12，当成本金一直没还；其实本金每月都在还。",
      "This is the nominal fee times 12, as though no principal were repaid; some is, every month.",
    ),
    factor(
      "halving-instead-of-doubling",
      () => 6,
      () => "12 ÷ 2",
      "方向反了：占用的本金平均只有一半左右，同样的费用就显得更贵，不是更便宜。",
      "The wrong way round: with about half the principal in use on average, the same fee weighs more, not less.",
    ),
    factor(
      "taking-instalments-for-quarters",
      () => 4,
      () => "4",
      "这是把每期当成一个季度，这里一个月一期。",
      "This takes an instalment for a quarter; here there is one a month.",
    ),
    factor(
      "taking-the-fees-for-the-rate",
      (periods) => periods,
      String,
      "这只是手续费占本金的比例，没有看借了多久、还了多少。",
      "This is only the share of fees in the principal, whatever the time and the repayments.",
    ),
    {
      id: "compounding-the-nominal-rate",
      value: (drawn) => effectiveAnnualRate(share(drawn) / 100, 12) * 100,
      working: (drawn) => `(1 + ${amount(charge(drawn))} ÷ ${amount(drawn.principal)})¹² − 1`,
      why: {
        "zh-CN": "这是把名义费率滚了一年，还是当成本金一直没还。",
        en: "This compounds the nominal fee over a year and still takes no principal as repaid.",
      },
    },
    takingCompoundForSimple(monthly),
    factor(
      "taking-exactly-half-as-owed",
      () => 24,
      () => "12 × 2",
      "这是当成平均正好欠一半；第一期欠的是全部，平均要比一半多一点。",
      "This takes exactly half as owed on average; the first month all is owed, so it is a little more than half.",
    ),
    factor(
      "averaging-one-instalment-short",
      (periods) => (24 * periods) / (periods - 1),
      (periods) => `12 × 2 × ${periods} ÷ (${periods} − 1)`,
      "估算平均欠款时少算了一期，算出来就偏高。",
      "The average debt is estimated with one instalment too few, so the rate comes out too high.",
    ),
    {
      id: "counting-one-instalment-too-many",
      value: (drawn) => {
        const payments = paymentsOf(drawn);
        const rate = internalRate({
          received: drawn.principal,
          payments: [...payments, payments[0] ?? 0],
        });
        return (rate ?? 0) * 12 * 100;
      },
      working: () => "",
      why: {
        "zh-CN": "这是多还了一期才得出的结果。",
        en: "This is what it would be with one more instalment to pay.",
      },
    },
  ],
});
