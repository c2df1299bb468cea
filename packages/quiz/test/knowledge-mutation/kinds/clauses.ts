import type { Clause, Pack } from "@plain-credit/core";
import { changeAt, removed, type Path } from "../change-at.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

/** What opens each need, what each remedy requires and what forbids it: clauses and atoms taken out, values taken out and put in. */
export const clauses: MutationKind = (pack) => [
  ...pack.needs.flatMap(({ id, opens }, at) =>
    inClauses(pack, "need opens", id, ["needs", at, "opens"], opens),
  ),
  ...pack.remedies.flatMap(({ id, requires, forbids }, at) => [
    ...inClauses(pack, "remedy requires", id, ["remedies", at, "requires"], requires),
    ...inClauses(pack, "remedy forbids", id, ["remedies", at, "forbids"], forbids),
  ]),
];

function inClauses(
  { signals }: Pack,
  kind: string,
  node: string,
  path: readonly [keyof Pack, ...Path],
  listed: readonly Clause[],
): readonly Mutation[] {
  // A list of clauses is an "or": a value put into one that another clause holds of by itself changes nothing.
  const alone = new Set(
    listed.flatMap(({ all }) =>
      all.length === 1
        ? all.flatMap(({ signal, values }) => values.map((value) => `${signal}=${value}`))
        : [],
    ),
  );
  const mutation = (id: string, signal: string, place: Path, to: unknown): Mutation => ({
    kind,
    id: `${node} ${id}`,
    list: path[0],
    touches: [node, signal],
    change: (pack) => changeAt(pack, place, to),
  });
  return listed.flatMap(({ all }, at) => [
    mutation(`clause ${at} removed`, node, [...path, at], removed),
    ...all.flatMap(({ signal, values }, place) => {
      const allowed = signals.find(({ id }) => id === signal)?.values ?? [];
      const inside = [...path, at, "all", place];
      return [
        ...(all.length > 1 ? [mutation(`${signal} removed from clause ${at}`, signal, inside, removed)] : []),
        ...allowed
          .filter(({ id }) => !values.includes(id) || values.length > 1)
          .map(({ id }) =>
            values.includes(id)
              ? mutation(
                  `${signal}=${id} out of clause ${at}`,
                  signal,
                  [...inside, "values"],
                  values.filter((one) => one !== id),
                )
              : {
                  ...mutation(
                    `${signal}=${id} into clause ${at}`,
                    signal,
                    [...inside, "values"],
                    [...values, id],
                  ),
                  ...(alone.has(`${signal}=${id}`)
                    ? { equivalent: "another clause of the list holds of this value by itself already" }
                    : {}),
                },
          ),
      ];
    }),
  ]);
}
