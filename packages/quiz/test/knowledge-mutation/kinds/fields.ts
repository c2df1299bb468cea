import type { Pack } from "@plain-credit/core";
import { changeAt, removed, type Path } from "../change-at.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

/** One mutation for each other value that a field may have. */
function others(
  kind: string,
  id: string,
  path: readonly [keyof Pack, ...Path],
  before: unknown,
  allowed: readonly unknown[],
): readonly Mutation[] {
  return allowed
    .filter((value) => value !== before)
    .map((value) => ({
      kind,
      id: `${id} ${String(before)} to ${String(value === removed ? "none" : value)}`,
      list: path[0],
      touches: [id],
      change: (pack) => changeAt(pack, path, value),
    }));
}

/** The urgency of each need, each other one. */
export const urgencies: MutationKind = ({ needs }) =>
  needs.flatMap(({ id, urgency }, at) =>
    others("need urgency", id, ["needs", at, "urgency"], urgency, [0, 1, 2, 3]),
  );

/** The need that is left when there is no other, another. */
export const residuals: MutationKind = ({ needs }) =>
  needs.flatMap(({ id, residual }, at) =>
    others("need residual", id, ["needs", at, "residual"], residual ?? false, [true, false]),
  );

/** What each remedy costs in money and effort, each other degree. */
export const costs: MutationKind = ({ remedies }) =>
  remedies.flatMap(({ id, cost }, at) =>
    (["money", "effort"] as const).flatMap((field) =>
      others(`remedy ${field}`, id, ["remedies", at, "cost", field], cost[field], [0, 1, 2, 3]),
    ),
  );

/** What kind of step each remedy is, each other one. */
export const actions: MutationKind = ({ remedies }) =>
  remedies.flatMap(({ id, action }, at) =>
    others("remedy action", id, ["remedies", at, "action"], action, ["do", "stop", "wait", "check", "ask"]),
  );

/** The control of each cause, each other one. */
export const controls: MutationKind = ({ causes }) =>
  causes.flatMap(({ id, control }, at) =>
    others("cause control", id, ["causes", at, "control"], control, ["none", "indirect", "direct"]),
  );

/** The family of each cause and remedy, each other one. */
export const families: MutationKind = ({ causes, causeFamilies, remedies, remedyFamilies }) => [
  ...causes.flatMap(({ id, family }, at) =>
    others(
      "cause family",
      id,
      ["causes", at, "family"],
      family,
      causeFamilies.map((one) => one.id),
    ),
  ),
  ...remedies.flatMap(({ id, family }, at) =>
    others(
      "remedy family",
      id,
      ["remedies", at, "family"],
      family,
      remedyFamilies.map((one) => one.id),
    ),
  ),
];

/** The harm of each misconception, each other degree. */
export const severities: MutationKind = ({ misconceptions }) =>
  misconceptions.flatMap(({ id, severity }, at) =>
    others("misconception severity", id, ["misconceptions", at, "severity"], severity, [1, 2, 3, 4]),
  );

/** The role and the group of each signal, each other one. */
export const rolesAndGroups: MutationKind = ({ signals, signalGroups }) =>
  signals.flatMap(({ id, role, group }, at) => [
    ...others("signal role", id, ["signals", at, "role"], role, ["weighed", "situation", "folklore"]),
    ...others("signal group", id, ["signals", at, "group"], group ?? removed, [
      removed,
      ...signalGroups.map((one) => one.id),
    ]),
  ]);

/** The tier of each source, each other one. */
export const tiers: MutationKind = ({ sources }) =>
  sources.flatMap(({ id, tier }, at) =>
    others("source tier", id, ["sources", at, "tier"], tier, ["S", "A", "B", "C", "D"]),
  );

/** The share of each value of a weighed signal, a fifth more and a fifth less. */
export const shares: MutationKind = ({ signals }) =>
  signals.flatMap((signal, at) =>
    signal.values.flatMap(({ id, share }, place) =>
      share === undefined
        ? []
        : others("signal share", `${signal.id}=${id}`, ["signals", at, "values", place, "share"], share, [
            share * 0.8,
            share * 1.2,
          ]),
    ),
  );
