import { mean } from "./mean.ts";

/** A mean with the ends of its 95% interval. */
export type Estimate = {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
};

const reach = 1.959964;

/** The mean of independent draws, e.g. one number an item of a bank drawn from one generator. Normal rather than Wilson, since points are seldom just 0 or 1; the interval of a single draw is without end. */
export function intervalOfDraws(draws: readonly number[]): Estimate {
  const centre = mean(draws);
  const squares = draws.reduce((sum, draw) => sum + (draw - centre) * (draw - centre), 0);
  const spread = Math.sqrt(squares / (draws.length - 1) / draws.length);
  return around(centre, draws.length < 2 ? Infinity : spread, draws.length);
}

/** The mean over items when whole families are the draws: items of a family are alike, so what they add together, not one by one, tells how far the mean would move with other families. The closed form of what a bootstrap over families estimates, without its luck. */
export function intervalOfFamilies(
  draws: readonly { readonly family: string; readonly value: number }[],
): Estimate {
  const centre = mean(draws.map(({ value }) => value));
  const sums = new Map<string, number>();
  for (const { family, value } of draws) sums.set(family, (sums.get(family) ?? 0) + value - centre);
  const squares = [...sums.values()].reduce((sum, total) => sum + total * total, 0);
  const variance = ((sums.size / (sums.size - 1)) * squares) / (draws.length * draws.length);
  return around(centre, sums.size < 2 ? Infinity : Math.sqrt(variance), draws.length);
}

/** Wilson's interval of a share, e.g. keys confirmed; it keeps its width at 0 and 1. */
export function intervalOfShare(hits: number, count: number): Estimate {
  if (count === 0) return { mean: 0, lower: 0, upper: 1, count };
  const share = hits / count;
  const square = reach * reach;
  const middle = (share + square / (2 * count)) / (1 + square / count);
  const width =
    (reach * Math.sqrt((share * (1 - share) + square / (4 * count)) / count)) / (1 + square / count);
  return {
    mean: share,
    lower: Math.max(0, middle - width),
    upper: Math.min(1, middle + width),
    count,
  };
}

function around(centre: number, spread: number, count: number): Estimate {
  return { mean: centre, lower: centre - reach * spread, upper: centre + reach * spread, count };
}
