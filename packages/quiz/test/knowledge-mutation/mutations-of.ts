import type { Pack } from "@plain-credit/core";
import { clauses } from "./kinds/clauses.ts";
import { dates, numbers, values } from "./kinds/dates.ts";
import { edges } from "./kinds/edges.ts";
import {
  actions,
  controls,
  costs,
  families,
  residuals,
  rolesAndGroups,
  severities,
  shares,
  tiers,
  urgencies,
} from "./kinds/fields.ts";
import { exclusivePairs, findings, parameters } from "./kinds/scenarios.ts";
import { supportsAndEffects, treatments } from "./kinds/treatments.ts";
import { bands, weightEnds, weightSigns } from "./kinds/weights.ts";
import type { Mutation, MutationKind } from "./mutation.ts";

/** Every kind of mutation. A new one is a function and a line here. */
const kinds: readonly MutationKind[] = [
  treatments,
  supportsAndEffects,
  weightSigns,
  bands,
  weightEnds,
  edges,
  exclusivePairs,
  clauses,
  urgencies,
  residuals,
  costs,
  actions,
  controls,
  families,
  severities,
  rolesAndGroups,
  shares,
  tiers,
  dates,
  numbers,
  values,
  findings,
  parameters,
];

/** Every single mutation of a pack. */
export function mutationsOf(pack: Pack): readonly Mutation[] {
  return kinds.flatMap((kind) => kind(pack));
}
