import type { Finding, Issue, Text } from "@plain-credit/core";
import * as z from "zod/mini";
import type { Knowledge } from "./knowledge.ts";

/** The shape of an item's findings. */
export const findingsShape = z.array(z.strictObject({ signal: z.string(), value: z.string() }));

/** Findings of signals or values that the pack does not hold, and signals found twice. */
export function checkFindings(knowledge: Knowledge, findings: readonly Finding[]): readonly Issue[] {
  const seen = new Set<string>();
  return findings.flatMap(({ signal, value }, at) => {
    const path = ["facts", "findings", at];
    const repeated = seen.has(signal);
    seen.add(signal);
    if (repeated) return [{ code: "finding-repeated", path, params: { signal } }];
    const values = knowledge.signals.get(signal)?.values ?? [];
    if (values.some(({ id }) => id === value)) return [];
    return [{ code: "finding-unknown", path, params: { signal, value } }];
  });
}

/** The label and the value of each finding, as a case words them. */
export function wordFindings(knowledge: Knowledge, findings: readonly Finding[]): readonly Text[] {
  return findings.flatMap(({ signal, value }) => {
    const found = knowledge.signals.get(signal);
    const text = found?.values.find(({ id }) => id === value)?.text;
    return found === undefined || text === undefined ? [] : [found.label, text];
  });
}
