import type { Clause } from "@plain-credit/core";

/** What is known of a case: each signal that is known, with its value. */
export type Known = ReadonlyMap<string, string>;

/** Whether any of the clauses holds: each of its signals is known and has one of the values named. */
export function anyHolds(clauses: readonly Clause[], known: Known): boolean {
  return clauses.some(({ all }) =>
    all.every(({ signal, values }) => {
      const value = known.get(signal);
      return value !== undefined && values.includes(value);
    }),
  );
}
