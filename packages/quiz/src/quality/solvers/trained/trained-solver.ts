import type { Train } from "./example.ts";
import {
  describeIdentity,
  describeLink,
  describeOptions,
  describeSurface,
  type Describe,
} from "./option-features.ts";
import { trainCounts } from "./train-counts.ts";
import { trainPerceptron } from "./train-perceptron.ts";

/** A guesser that has studied items of the model with their keys. */
export type TrainedSolver = {
  readonly id: string;
  /** Whether it reads the stem or the options alone. */
  readonly sight: "options" | "stem";
  readonly describe: Describe;
  readonly train: Train;
};

/** The guessers that learn from a bank. `options-known` is given everything but the stem. */
export const trainedSolvers: readonly TrainedSolver[] = [
  { id: "option-identity", sight: "options", describe: describeIdentity, train: trainCounts },
  { id: "surface", sight: "options", describe: describeSurface, train: trainPerceptron },
  { id: "stem-link", sight: "stem", describe: describeLink, train: trainPerceptron },
  { id: "options-known", sight: "options", describe: describeOptions, train: trainPerceptron },
];
