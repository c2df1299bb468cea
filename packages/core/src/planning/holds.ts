import type { Clause, Finding } from "../model/finding.ts";

/** Whether every signal of a clause is known to have one of its values; a signal unstated or unknown does not. */
export function holds(clause: Clause, findings: readonly Finding[]): boolean {
  return clause.all.every(({ signal, values }) =>
    findings.some((finding) => finding.signal === signal && values.includes(finding.value)),
  );
}
