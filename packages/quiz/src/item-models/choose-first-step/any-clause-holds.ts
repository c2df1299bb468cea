import type { Clause, Finding } from "@plain-credit/core";

/** Whether any of the clauses holds in a case: each of its signals is stated and has one of the values named. */
export function anyClauseHolds(clauses: readonly Clause[], findings: readonly Finding[]): boolean {
  return clauses.some(({ all }) =>
    all.every(({ signal, values }) =>
      findings.some((finding) => finding.signal === signal && values.includes(finding.value)),
    ),
  );
}
