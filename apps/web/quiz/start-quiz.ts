import type { Locale } from "@plain-credit/core";
import { assembleForm, toReferenceToken } from "@plain-credit/quiz";
import { findKnowledge, knowledge } from "../api/knowledge.ts";
import { drawSeed } from "./draw-seed.ts";
import { seeOther } from "./see-other.ts";
import { toStepAddress } from "./step-address.ts";

/** Where the start page explains what was wrong with a request, by issue code. */
export const startNotices = {
  "seed-malformed": "seed-unreadable",
  "pack-unknown": "pack-unknown",
  "blueprint-unknown": "blueprint-unknown",
  "objective-unknown": "blueprint-unknown",
  "blueprint-unmet": "blueprint-unknown",
} as const;

/** Starts a paper: `pack` (the one that the app is about unless named), `blueprint` (starter unless named), `seed` (a fresh one unless given); 303 to its first question, or back to the start page, which says what was wrong. */
export function startQuiz(address: URL, locale: Locale): Response {
  const blueprint = address.searchParams.get("blueprint") ?? "starter";
  // A Chinese keyboard types full-width digits; they are the same code.
  const given = (address.searchParams.get("seed") ?? "").normalize("NFKC").trim();
  const graph = findKnowledge(address.searchParams.get("pack") ?? knowledge.pack.id)?.graph;
  if (graph === undefined) return seeOther(`/${locale}/practice#${startNotices["pack-unknown"]}`);
  const form = assembleForm(graph, { blueprint, seed: given === "" ? drawSeed() : given });
  if (form.ok) {
    const token = toReferenceToken(form.value.reference);
    return seeOther(toStepAddress(locale, { token, responses: [] }, 1));
  }
  const notice = form.error.map(({ code }) => startNotices[code as keyof typeof startNotices]).find(Boolean);
  if (notice === undefined) throw new Error(`The pack cannot give a paper: ${JSON.stringify(form.error)}`);
  return seeOther(`/${locale}/practice#${notice}`);
}
