import type { Issue, KnowledgeGraph, Result } from "@plain-credit/core";
import { assembleForm } from "./assemble-form.ts";
import type { Form, FormReference } from "./form.ts";

/** A form that cannot be had again, and the one that the same blueprint and seed give today, to offer in its place. */
export type RebuildFailure = { readonly issues: readonly Issue[]; readonly today?: Form };

/** The very form that a reference names. Codes: `pack-unknown`, those of `assembleForm`, and `form-outdated` when this pack or engine would build another one. */
export function rebuildForm(graph: KnowledgeGraph, reference: FormReference): Result<Form, RebuildFailure> {
  if (graph.packs[0]?.id !== reference.pack)
    return {
      ok: false,
      error: { issues: [{ code: "pack-unknown", path: ["pack"], params: { pack: reference.pack } }] },
    };
  const form = assembleForm(graph, reference);
  if (!form.ok) return { ok: false, error: { issues: form.error } };
  const today = form.value.reference;
  const same =
    today.fingerprint === reference.fingerprint &&
    today.packVersion === reference.packVersion &&
    today.engineVersion === reference.engineVersion;
  if (same) return form;
  const issue = {
    code: "form-outdated",
    path: ["fingerprint"],
    params: {
      packVersion: reference.packVersion,
      engineVersion: reference.engineVersion,
      packVersionToday: today.packVersion,
      engineVersionToday: today.engineVersion,
    },
  };
  return { ok: false, error: { issues: [issue], today: form.value } };
}
