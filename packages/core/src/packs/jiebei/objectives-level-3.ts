import type { Objective } from "../../model/objective.ts";

/** What single lessons of level 3 aim at. */
export const levelThreeObjectives = [] as const satisfies readonly Objective[];
