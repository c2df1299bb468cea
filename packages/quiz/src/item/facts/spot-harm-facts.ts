import type { ChooseFirstStepFacts } from "./choose-first-step-facts.ts";

/** A situation, and what is asked of three things to do in it: which makes it worse, which is called for, or which is harmless but beside the point. Option ids stand for remedies, or for the action of a misconception. */
export type SpotHarmFacts = Omit<ChooseFirstStepFacts, "model"> & {
  readonly model: "spot-harm";
  readonly asked: "worse" | "called-for" | "beside-the-point";
};
