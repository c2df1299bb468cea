import type { BankFinding, Estimate, ModelFigures } from "@plain-credit/quiz/quality";

/** What `plain-credit evaluate` finds about one model. */
export type ModelEvaluation = ModelFigures & {
  readonly model: string;
  /** Keys that the second solver confirms, of all. */
  readonly confirmed: Estimate;
  /** Items with a finding of severity E, and how many findings of each rule and severity. */
  readonly flawed: number;
  readonly findings: Readonly<Record<string, number>>;
  readonly bank: readonly BankFinding[];
};

/** The one result of `plain-credit evaluate`. */
export type Evaluation = {
  readonly pack: string;
  readonly version: string;
  readonly seed: string;
  readonly itemsPerModel: number;
  readonly models: readonly ModelEvaluation[];
};
