import { annualRate, rollover } from "@plain-credit/core/finance";
import { countOf, figure, moneyOf, rateOf, twoDecimals } from "../../../text/format-figure.ts";
import { defineKind, steps, type Drawn, type Mistake, type Way } from "../cost-kind.ts";
import { inPower } from "../power.ts";

type Case = Drawn<"principal" | "rate" | "fee" | "turns">;

const owed = ({ principal, rate, fee }: Case, turns: number) =>
  rollover({ principal, periodicRate: rate / 100, feeRate: fee / 100, times: turns });
/** What a turn adds, in percent. */
const growth = (rate: number, fee: number) => rate + fee + (rate * fee) / 100;
const chain = ({ principal, rate, fee }: Case, turns: number) =>
  `${figure(principal)} × ((1 + ${figure(rate)}%) × (1 + ${figure(fee)}%))${inPower(turns)}`;

const right: Way<Case> = {
  value: (drawn) => owed(drawn, drawn.turns),
  working: (drawn) => chain(drawn, drawn.turns),
  why: {
    "zh-CN":
      "每换一次，利息和手续费都变成新的本金，一次多出 {each}；换满一年，光是乘 12 就到 {annual}，远远超过放款机构综合年化的一般上限。",
    en: "At every turn interest and fee become principal, {each} each time; over a year that is {annual} by mere multiplication, far above the common ceiling for licensed lenders.",
  },
};

const otherTurns = (id: string, of: (turns: number) => number, zh: string, en: string): Mistake<Case> => ({
  id,
  value: (drawn) => owed(drawn, of(drawn.turns)),
  working: (drawn) => chain(drawn, of(drawn.turns)),
  why: { "zh-CN": zh, en },
});

/** What a debt grows to when each loan is repaid by the next. */
export const rolloverOwed = defineKind<Case>({
  id: "rollover-owed",
  formula: "rollover",
  level: 3,
  unit: "yuan",
  byHand: true,
  parameters: { principal: steps(5000, 50_000, 130), rate: [1.5, 2], fee: [2, 3], turns: [4, 5, 6] },
  slots: ({ principal, rate, fee, turns }) => ({
    principal: moneyOf(principal),
    rate: rateOf(rate),
    fee: rateOf(fee),
    turns: countOf(turns),
    each: rateOf(growth(rate, fee)),
    annual: rateOf(annualRate(growth(rate, fee), 12)),
  }),
  openings: [
    {
      "zh-CN":
        "{name}欠 {principal}，每个月借一笔新的，把旧的还掉：先加上 {rate} 的月息，再加上中介 {fee} 的手续费，全都借进新的一笔。",
      en: "{name} owes {principal} and every month takes a new loan to repay the old one: interest of {rate} is added, then an agent’s fee of {fee} on that, all borrowed anew.",
    },
    {
      "zh-CN":
        "{name}一直在借新还旧，起头是 {principal}。每换一次，先加上 {rate} 的月息，再加上 {fee} 的手续费，全都算进下一笔。",
      en: "{name} keeps paying old loans with new ones, starting from {principal}. Each turn adds a month’s interest of {rate} and then a fee of {fee}, all rolled into the next loan.",
    },
  ],
  questions: [
    { "zh-CN": "换了 {turns} 次以后，一共欠多少？", en: "After {turns} turns, how much is owed?" },
    {
      "zh-CN": "换完第 {turns} 次，欠款变成多少？",
      en: "Once it has turned over {turns} times, what has the debt become?",
    },
  ],
  right,
  mistakes: [
    {
      id: "forgetting-the-fee",
      value: ({ principal, rate, turns }) => rollover({ principal, periodicRate: rate / 100, times: turns }),
      working: ({ principal, rate, turns }) =>
        `${figure(principal)} × (1 + ${figure(rate)}%)${inPower(turns)}`,
      why: {
        "zh-CN": "这只滚了利息，忘了每次的手续费。",
        en: "This rolls the interest only and forgets the fee of each turn.",
      },
    },
    otherTurns("counting-one-turn-too-few", (turns) => turns - 1, "少算了一次。", "One turn is missing."),
    {
      id: "forgetting-that-it-compounds",
      value: ({ principal, rate, fee, turns }) => principal * (1 + ((rate + fee) * turns) / 100),
      working: ({ principal, rate, fee, turns }) =>
        `${figure(principal)} × (1 + (${figure(rate)}% + ${figure(fee)}%) × ${turns})`,
      why: {
        "zh-CN": "这是每次都按最初的本金加；其实加上去的部分也在生息。",
        en: "This adds to the first sum each time; what was added bears interest too.",
      },
    },
    {
      id: "taking-the-debt-as-unchanged",
      value: ({ principal }) => principal,
      working: ({ principal }) => twoDecimals(principal),
      why: {
        "zh-CN": "换一家借，欠款没有不变，每次都多一点。",
        en: "Moving to another lender does not leave the debt as it was; it grows each time.",
      },
    },
    otherTurns(
      "counting-one-turn-too-many",
      (turns) => turns + 1,
      "多算了一次。",
      "This counts one turn too many.",
    ),
    {
      id: "taking-the-fee-twice",
      value: ({ principal, rate, fee, turns }) =>
        rollover({
          principal: owed({ principal, rate, fee, turns }, turns),
          periodicRate: fee / 100,
          times: turns,
        }),
      working: (drawn) => `${chain(drawn, drawn.turns)} × (1 + ${figure(drawn.fee)}%)${inPower(drawn.turns)}`,
      why: {
        "zh-CN": "手续费每次只收一道，这里收了两道。",
        en: "Each turn has one fee; this takes two.",
      },
    },
    {
      id: "keeping-the-old-debt-besides",
      value: (drawn) => owed(drawn, drawn.turns) + drawn.principal,
      working: (drawn) => `${chain(drawn, drawn.turns)} + ${figure(drawn.principal)}`,
      why: {
        "zh-CN": "这是把最初那笔又加了一遍；它已经用新的一笔还掉了。",
        en: "This adds the first loan once more; it was repaid with the next one.",
      },
    },
  ],
});
