import { simplifiedForms } from "./simplified-forms.ts";

/** A text with its traditional characters simplified, one by one. */
export function toSimplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simplifiedForms.get(character) ?? character);
}
