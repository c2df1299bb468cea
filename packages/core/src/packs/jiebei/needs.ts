import { correctableNeeds } from "./needs-correctable.ts";
import { informativeNeeds } from "./needs-informative.ts";
import { urgentNeeds } from "./needs-urgent.ts";

/** Everything in a case that calls for a step, most urgent first. */
export const needs = [...urgentNeeds, ...correctableNeeds, ...informativeNeeds] as const;
