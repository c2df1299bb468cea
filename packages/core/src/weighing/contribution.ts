/** What one finding says about one cause, in decibans; `counted` is false when a stronger finding of its group already counts. */
export type Contribution = {
  readonly signal: string;
  readonly value: string;
  readonly weight: number;
  readonly counted: boolean;
};
