import { locales, type Claim, type Misconception } from "@plain-credit/core";
import { hideAll } from "./giveaways.ts";
import { optionCount, type Refutation } from "./refutations.ts";
import { wordsInCommon } from "./words-in-common.ts";

/** The refutations whose keys repeat no more words of the belief than other options could, or as few more as can be. */
export function leastTelling(
  { belief }: Misconception,
  refutations: readonly Refutation[],
): readonly Refutation[] {
  const excess = ({ keys, others }: Refutation) =>
    locales.reduce((sum, locale) => {
      const most = (claims: readonly Claim[]) =>
        Math.max(...claims.map(({ text }) => wordsInCommon(belief, text)[locale]));
      return sum + Math.max(0, most(keys) - most(others));
    }, 0);
  const least = Math.min(...refutations.filter(({ keys }) => keys.length === 1).map(excess));
  return refutations.filter((refutation) => excess(refutation) <= least);
}

/** A refutation beside which only claims that are keys elsewhere stand, where these suffice; what is never a key gives itself away. */
export function withOthersAmong(refutation: Refutation, everKeys: ReadonlySet<Claim>): Refutation {
  const others = refutation.others.filter((claim) => everKeys.has(claim));
  const room = optionCount - refutation.keys.length;
  return others.length >= room && hideAll(refutation.giveaways, others, room) !== undefined
    ? { ...refutation, others }
    : refutation;
}
