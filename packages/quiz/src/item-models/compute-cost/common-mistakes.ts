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

/** The same charge counted twice. */
export function countingTwice<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "counting-twice",
    value: (drawn) => right.value(drawn) * 2,
    working: (drawn) => multiplying(right.working(drawn), 2),
    why: {
      "zh-CN": "同一笔钱算了两遍，借的时候一遍，还的时候又一遍。",
      en: "The same charge is counted twice, once on borrowing and once more on repaying.",
    },
  };
}

function dividing(working: string, by: number): string {
  return working === "" ? "" : `(${working}) ÷ ${by}`;
}

function multiplying(working: string, by: number): string {
  return working === "" ? "" : `(${working}) × ${by}`;
}

/** A year taken for ten months. */
export function takingTenMonths<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "taking-ten-months-for-a-year",
    value: (drawn) => (right.value(drawn) * 12) / 10,
    working: (drawn) => `(${right.working(drawn)}) × 12 ÷ 10`,
    why: {
      "zh-CN": "这是把一年当成 10 个月来折，每个月就算多了。",
      en: "This splits a year into 10 months, so each month comes out too dear.",
    },
  };
}

/** A year taken for fifteen months. */
export function takingFifteenMonths<Case extends Drawn>(right: Way<Case>): Mistake<Case> {
  return {
    id: "taking-fifteen-months-for-a-year",
    value: (drawn) => (right.value(drawn) * 12) / 15,
    working: (drawn) => `(${right.working(drawn)}) × 12 ÷ 15`,
    why: {
      "zh-CN": "这是把一年当成 15 个月来折，每个月就算少了。",
      en: "This splits a year into 15 months, so each month comes out too cheap.",
    },
  };
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
