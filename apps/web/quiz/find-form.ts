import type { KnowledgeGraph } from "@plain-credit/core";
import {
  parseReferenceToken,
  rebuildForm,
  toPublicForm,
  toReferenceToken,
  type Form,
  type PublicForm,
} from "@plain-credit/quiz";
import { findKnowledge } from "../api/knowledge.ts";

/** A form that an address names: found; outdated, with today's in its place; or unknown. */
export type FormSearch =
  | {
      readonly type: "found";
      readonly token: string;
      readonly form: Form;
      readonly publicForm: PublicForm;
      readonly graph: KnowledgeGraph;
    }
  | { readonly type: "outdated"; readonly today: string }
  | { readonly type: "unknown" };

const keptForms = 64;
const kept = new Map<string, FormSearch>();

/** The form of a reference token, built again from it alone; the last few are kept in memory. */
export function findForm(token: string): FormSearch {
  const known = kept.get(token);
  if (known !== undefined) return known;
  const search = rebuild(token);
  if (search.type !== "found") return search;
  const [oldest] = kept.keys();
  if (kept.size >= keptForms && oldest !== undefined) kept.delete(oldest);
  kept.set(token, search);
  return search;
}

function rebuild(token: string): FormSearch {
  const reference = parseReferenceToken(token);
  const graph = reference.ok ? findKnowledge(reference.value.pack)?.graph : undefined;
  if (!reference.ok || graph === undefined) return { type: "unknown" };
  const rebuilt = rebuildForm(graph, reference.value);
  if (rebuilt.ok)
    return { type: "found", token, form: rebuilt.value, publicForm: toPublicForm(rebuilt.value), graph };
  const { today } = rebuilt.error;
  return today === undefined
    ? { type: "unknown" }
    : { type: "outdated", today: toReferenceToken(today.reference) };
}
