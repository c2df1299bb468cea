import type { Pack, Remedy, Text } from "@plain-credit/core";
import { laterRemedies } from "./later-remedies.ts";

/** How the steps of a plan stand to each other, by the pairs that the pack gives a reason for. */
export type PlannedOrder = {
  /** For each remedy of the pack those that must come after it, at once or by way of others. */
  readonly later: ReadonlyMap<string, ReadonlySet<string>>;
  /** Steps that must come after one of the plan, but only by way of steps that are not in it. */
  readonly detached: readonly string[];
  /** Steps of which another step of the plan has to show whether they are needed. */
  readonly uncovered: ReadonlySet<string>;
  /** For each step the reasons for its place: why it comes right before or right after others of the plan. */
  readonly reasons: ReadonlyMap<string, readonly Text[]>;
};

/** The order of a plan, read from the remedies alone. */
export function plannedOrder(pack: Pack, plan: readonly string[]): PlannedOrder {
  const reasoned = pack.remedies.map(withReasons);
  const later = laterRemedies(reasoned);
  const within = reasoned
    .filter(({ id }) => plan.includes(id))
    .map((remedy) => ({
      ...remedy,
      precedes: remedy.precedes.filter((edge) => plan.includes(edge.remedy)),
    }));
  const reached = laterRemedies(within);
  const direct = within.flatMap(({ id, precedes }) =>
    precedes
      .filter(
        ({ remedy }) => !plan.some((step) => reached.get(id)?.has(step) && reached.get(step)?.has(remedy)),
      )
      .map((edge) => ({ ...edge, id })),
  );
  return {
    later,
    detached: plan.filter((step) =>
      plan.some((one) => later.get(one)?.has(step) === true && reached.get(one)?.has(step) !== true),
    ),
    uncovered: new Set(
      within.flatMap(({ precedes }) =>
        precedes.flatMap(({ remedy, uncovers }) => (uncovers === true ? [remedy] : [])),
      ),
    ),
    reasons: new Map(
      plan.map((step) => [
        step,
        direct.flatMap(({ id, remedy, why }) =>
          why !== undefined && (id === step || remedy === step) ? [why] : [],
        ),
      ]),
    ),
  };
}

function withReasons(remedy: Remedy): Remedy {
  return { ...remedy, precedes: remedy.precedes.filter(({ why }) => why !== undefined) };
}
