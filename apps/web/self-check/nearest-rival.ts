/** The runner-up, if one stands out: causes that tie behind the first are no more a rival than one another. Scores come sorted. */
export function nearestRival<Score extends { readonly score: number }>(
  scores: readonly Score[],
): Score | undefined {
  const [, second, third] = scores;
  return second !== undefined && third?.score === second.score ? undefined : second;
}
