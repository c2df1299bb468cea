import type { Findings } from "../src/model/finding.ts";

/** Findings written as `{ slip: "overdue" }`. */
export function findingsOf(values: Readonly<Record<string, string>>, outcome?: string): Findings {
  const findings = Object.entries(values).map(([signal, value]) => ({ signal, value }));
  return outcome === undefined ? { findings } : { outcome, findings };
}
