import type { Finding, Pack } from "@plain-credit/core";
import { changeAt, removed, type Path } from "../change-at.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

/** Each finding of each scenario and variant taken out, and given each other value of its signal. */
export const findings: MutationKind = (pack) =>
  pack.scenarios.flatMap((scenario, at) => [
    ...flipped(pack, scenario.id, scenario.id, ["scenarios", at, "findings"], scenario.findings),
    ...scenario.variants.flatMap((variant, place) =>
      flipped(
        pack,
        scenario.id,
        `${scenario.id}/${variant.id}`,
        ["scenarios", at, "variants", place, "findings"],
        variant.findings,
      ),
    ),
  ]);

/** The smallest and the largest value of each number of a story, a step further out and a step further in. */
export const parameters: MutationKind = ({ scenarios }) =>
  scenarios.flatMap((scenario, at) =>
    scenario.parameters.flatMap(({ id, minimum, maximum, step }, place) =>
      (
        [
          ["minimum", minimum - step],
          ["minimum", minimum + step],
          ["maximum", maximum - step],
          ["maximum", maximum + step],
        ] as const
      ).map(([field, to]) => ({
        kind: "scenario parameter",
        id: `${scenario.id} ${id} ${field} to ${to}`,
        list: "scenarios",
        touches: [scenario.id],
        change: (pack) => changeAt(pack, ["scenarios", at, "parameters", place, field], to),
      })),
    ),
  );

/** Each pair of causes that exclude each other taken out, and one of its causes replaced by the next. */
export const exclusivePairs: MutationKind = (pack) =>
  pack.exclusivePairs.flatMap(({ causes: [one, other] }, at): readonly Mutation[] => {
    const others = pack.causes.map(({ id }) => id).filter((id) => id !== one && id !== other);
    const head = { kind: "exclusive pair", list: "exclusivePairs", touches: [one, other] } as const;
    return [
      {
        ...head,
        id: `${one} × ${other} removed`,
        change: (whole) => changeAt(whole, ["exclusivePairs", at], removed),
      },
      ...others.map((id) => ({
        ...head,
        id: `${one} × ${other} to ${id}`,
        change: (whole: Pack) => changeAt(whole, ["exclusivePairs", at, "causes", 1], id),
      })),
    ];
  });

function flipped(
  { signals }: Pack,
  scenario: string,
  name: string,
  path: readonly [keyof Pack, ...Path],
  stated: readonly Finding[],
): readonly Mutation[] {
  return stated.flatMap(({ signal, value }, at) => {
    const mutation = (change: string, place: Path, to: unknown): Mutation => ({
      kind: "scenario finding",
      id: `${name} ${signal}=${value} ${change}`,
      list: "scenarios",
      touches: [scenario, signal],
      change: (pack) => changeAt(pack, place, to),
    });
    return [
      mutation("removed", [...path, at], removed),
      ...(signals.find(({ id }) => id === signal)?.values ?? [])
        .filter(({ id }) => id !== value)
        .map(({ id }) => mutation(`to ${id}`, [...path, at, "value"], id)),
    ];
  });
}
