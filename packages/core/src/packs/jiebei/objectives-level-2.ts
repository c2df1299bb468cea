import type { Objective } from "../../model/objective.ts";

/** What single lessons of level 2 aim at. */
export const levelTwoObjectives = [] as const satisfies readonly Objective[];
