import type { Objective } from "../../model/objective.ts";

/** What single lessons of level 1 aim at. */
export const levelOneObjectives = [] as const satisfies readonly Objective[];
