import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { findingSchema, findingsSchema, type Findings } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import { parseWith } from "../model/parse-with.ts";
import type { Result } from "../model/result.ts";
import { unknownValue } from "./unknown-value.ts";

/** Reads a case from JSON that was already parsed; any signal may have the value "unknown". All problems come back at once: of shape, `node-unknown` (kind and id) and `finding-duplicate`. */
export function parseFindings(graph: KnowledgeGraph, input: unknown): Result<Findings, readonly Issue[]> {
  const parsed = parseWith(findingsSchema, input);
  const issues = [...(parsed.ok ? [] : parsed.error), ...unknownOutcome(graph, input)];
  const told = new Set<string>();
  entriesOf(input).forEach((entry, at) => {
    const finding = findingSchema.safeParse(entry);
    if (!finding.success) return;
    const { signal: id, value } = finding.data;
    const signal = graph.signals.get(id);
    if (signal === undefined)
      issues.push({ code: "node-unknown", path: ["findings", at, "signal"], params: { kind: "signal", id } });
    else if (value !== unknownValue && !signal.values.some((listed) => listed.id === value))
      issues.push({
        code: "node-unknown",
        path: ["findings", at, "value"],
        params: { kind: "value", id: value },
      });
    if (told.has(id))
      issues.push({ code: "finding-duplicate", path: ["findings", at], params: { signal: id } });
    told.add(id);
  });
  return parsed.ok && issues.length === 0 ? parsed : { ok: false, error: issues };
}

function unknownOutcome(graph: KnowledgeGraph, input: unknown): readonly Issue[] {
  const id = isObject(input) ? input["outcome"] : undefined;
  return typeof id !== "string" || graph.outcomes.has(id)
    ? []
    : [{ code: "node-unknown", path: ["outcome"], params: { kind: "outcome", id } }];
}

function entriesOf(input: unknown): readonly unknown[] {
  const entries = isObject(input) ? input["findings"] : undefined;
  return Array.isArray(entries) ? entries : [];
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null;
}
