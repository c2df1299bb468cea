import type { Example, Train } from "./example.ts";

const rounds = 2;

/** An averaged perceptron that ranks: each pair of an example that its weights do not set apart moves them towards the better option. Nothing but sums, so the same everywhere. */
export const trainPerceptron: Train = (examples: readonly Example[], featureCount: number) => {
  const weights = new Float64Array(featureCount);
  const moments = new Float64Array(featureCount);
  let time = 1;
  const move = (features: readonly number[], by: number) => {
    for (const feature of features) {
      weights[feature] = (weights[feature] ?? 0) + by;
      moments[feature] = (moments[feature] ?? 0) + by * time;
    }
  };
  const rate = (features: readonly number[]) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const { options, preferences } of examples) {
      const ratings = options.map(rate);
      for (const [better, worse] of preferences) {
        if ((ratings[better] ?? 0) > (ratings[worse] ?? 0)) continue;
        move(options[better] ?? [], 1);
        move(options[worse] ?? [], -1);
      }
      time += 1;
    }
  const averaged = weights.map((weight, feature) => weight - (moments[feature] ?? 0) / time);
  return (features) => features.reduce((sum, feature) => sum + (averaged[feature] ?? 0), 0);
};
