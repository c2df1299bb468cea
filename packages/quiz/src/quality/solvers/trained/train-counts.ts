import type { Example, Train } from "./example.ts";

/** Learns how often an option with a feature was preferred among the pairs that it stood in; what was seldom seen counts as even. */
export const trainCounts: Train = (examples: readonly Example[], featureCount: number) => {
  const wins = new Float64Array(featureCount).fill(1);
  const pairs = new Float64Array(featureCount).fill(2);
  const count = (features: readonly number[], won: number) => {
    for (const feature of features) {
      wins[feature] = (wins[feature] ?? 0) + won;
      pairs[feature] = (pairs[feature] ?? 0) + 1;
    }
  };
  for (const { options, preferences } of examples)
    for (const [better, worse] of preferences) {
      count(options[better] ?? [], 1);
      count(options[worse] ?? [], 0);
    }
  return (features) =>
    features.reduce((sum, feature) => sum + (wins[feature] ?? 1) / (pairs[feature] ?? 2) - 0.5, 0);
};
