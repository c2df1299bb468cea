import type { Locale } from "@plain-credit/core";
import { frameWordsOf } from "../../calculators/frame-words.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { referenceWordsOf } from "./reference-words.ts";

/** The pages where things are looked up, with what each is called and what stands on it. */
export function referencePages(
  locale: Locale,
): readonly { readonly href: string; readonly name: string; readonly about: string }[] {
  const { myths, glossary, timeline } = referenceWordsOf(locale);
  const { skeleton, mapLead, sourcesTitle, sourcesLead } = wordsOf(locale);
  const calculators = frameWordsOf(locale);
  return [
    { href: `/${locale}/causes-and-remedies`, name: skeleton, about: mapLead },
    { href: `/${locale}/calculators`, name: calculators.title, about: calculators.lead },
    { href: `/${locale}/myths`, name: myths.title, about: myths.lead },
    { href: `/${locale}/glossary`, name: glossary.title, about: glossary.lead },
    { href: `/${locale}/timeline`, name: timeline.title, about: timeline.lead },
    { href: `/${locale}/sources`, name: sourcesTitle, about: sourcesLead },
  ];
}
