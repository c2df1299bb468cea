import { effectiveAnnualRate } from "@plain-credit/core/finance";
import type { Drawn, Mistake, Way } from "./cost-kind.ts";

/** The point one place too far to the left. */
export function shiftingPointLeft<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "shifting-the-point-left",
    value: (drawn) => right.value(drawn) / 10,
    working: (drawn) => dividing(right.working(drawn), 10),
    why: {
      "zh-CN": "小数点错了一位，只剩十分之一。",
      en: "The decimal point slipped one place, which leaves a tenth.",
    },
  };
}

/** The point one place too far to the right. */
export function shiftingPointRight<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "shifting-the-point-right",
    value: (drawn) => right.value(drawn) * 10,
    working: (drawn) => multiplying(right.working(drawn), 10),
    why: {
      "zh-CN": "小数点错了一位，变成了十倍。",
      en: "The decimal point slipped one place, which makes it ten times as much.",
    },
  };
}

/** The monthly rate compounded over a year where the question says times 12; `monthly` as a fraction. */
export function takingCompoundForSimple<Case extends Drawn>(monthly: (drawn: Case) => number): Mistake<Case> {
  return {
    id: "taking-compound-for-simple",
    value: (drawn) => effectiveAnnualRate(monthly(drawn), 12) * 100,
    working: () => "",
    why: {
      "zh-CN": "这是把每月利率按复利滚了一年，题里说的是乘 12。",
      en: "This compounds the monthly rate over a year; the question says times 12.",
    },
  };
}

/** As though the debt shrank evenly although all of it stays until the end. */
export function countingFallingBalance<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "counting-a-falling-balance",
    value: (drawn) => right.value(drawn) / 2,
    working: (drawn) => dividing(right.working(drawn), 2),
    why: {
      "zh-CN": "这是把本金当成一天天在减少，只算了一半；这笔本金一直没有少。",
      en: "This takes the principal to shrink day by day and counts half; here all of it stays owed.",
    },
  };
}

function dividing(working: string, by: number): string {
  return working === "" ? "" : `(${working}) ÷ ${by}`;
}

function multiplying(working: string, by: number): string {
  return working === "" ? "" : `(${working}) × ${by}`;
}

/** The rate of a debt that is overdue. */
export function takingTheOverdueRate<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "taking-the-overdue-rate",
    value: (drawn) => right.value(drawn) * 1.5,
    working: (drawn) => `${right.working(drawn)} × 1.5`,
    why: {
      "zh-CN": "这是加收五成的逾期算法；这里没有逾期。",
      en: "This adds half as for an overdue debt; nothing is overdue here.",
    },
  };
}
