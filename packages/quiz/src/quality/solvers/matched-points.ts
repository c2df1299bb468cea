/** How likely each number of right matches is, from none to all, when each prompt is right with a chance of its own. */
export function distributionOf(chances: readonly number[]): readonly number[] {
  return chances.reduce<readonly number[]>(
    (likely, chance) =>
      [...likely, 0].map((same, right) => same * (1 - chance) + (likely[right - 1] ?? 0) * chance),
    [1],
  );
}

/** How likely each number of right matches is when prompts are given different choices at random; for at least as many choices as prompts. */
export function distributionOneToOne(prompts: number, choices: number): readonly number[] {
  // Mean number of ways to pick `picked` right matches, from which the exact counts follow by inclusion and exclusion.
  const ways: number[] = [1];
  for (let picked = 1; picked <= prompts; picked += 1)
    ways.push(((ways[picked - 1] ?? 0) * (prompts - picked + 1)) / (picked * (choices - picked + 1)));
  return ways.map((_, right) => {
    let [sum, term] = [0, 1];
    for (let picked = right; picked <= prompts; picked += 1) {
      sum += term * (ways[picked] ?? 0);
      term = (-term * (picked + 1)) / (picked + 1 - right);
    }
    return sum;
  });
}

/** Mean points of a matching item, as it is scored, over how many matches are right. */
export function matchedPoints(distribution: readonly number[], choices: number): number {
  const prompts = distribution.length - 1;
  const guessed = prompts / choices;
  return distribution.reduce(
    (sum, likely, right) => sum + likely * Math.max(0, (right - guessed) / (prompts - guessed)),
    0,
  );
}
