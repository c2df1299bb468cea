import { drawIndex } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";

/** One of several wordings, with its place, which is what the facts keep. */
export function pickForm<Form>(
  seed: Seed,
  purpose: string,
  forms: readonly [Form, ...Form[]],
): { readonly at: number; readonly form: Form } {
  const at = drawIndex(seed, purpose, forms.length);
  return { at, form: forms[at] ?? forms[0] };
}
