import type { Issue, Locale, Text } from "@plain-credit/core";
import type { Item } from "../item/item.ts";

/** What the words of an item must say: in the stem each of the texts, in each option one. Slots in braces may hold anything. */
export type Wording = { readonly stem: readonly Text[]; readonly options: ReadonlyMap<string, Text> };

const locales = ["zh-CN", "en"] as const;

/** Whether the learner reads, in both languages, the very facts from which the key was worked out. */
export function checkWording(item: Item, wording: Wording): readonly Issue[] {
  return locales.flatMap((locale) =>
    findSilences(item, wording, locale).concat(findOtherTexts(item, wording, locale)),
  );
}

function findSilences(item: Item, wording: Wording, locale: Locale): readonly Issue[] {
  const stem = comparable(item.stem[locale]);
  return wording.stem
    .map((text) => text[locale])
    .filter((text) => !fragments(text).every((said) => stem.includes(said)))
    .map((text) => ({ code: "stem-silent", path: ["stem", locale], params: { text } }));
}

function findOtherTexts(item: Item, wording: Wording, locale: Locale): readonly Issue[] {
  return item.options
    .filter(({ id, text }) => {
      const due = wording.options.get(id);
      return due !== undefined && comparable(due[locale]) !== comparable(text[locale]);
    })
    .map(({ id }) => ({
      code: "option-text-other",
      path: ["options", id, "text", locale],
      params: { option: id },
    }));
}

function fragments(text: string): readonly string[] {
  return text
    .split(/\{[^{}]*\}/)
    .map(comparable)
    .filter((fragment) => fragment !== "");
}

/** A text without regard to case, spacing, the kind of its quotation marks and the marks at its ends, which depend on where it stands. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘“『「]/g, "“")
    .replace(/[’”』」]/g, "”")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:!?。，；：！？、“”]+|[\s.,;:!?。，；：！？、“”]+$/g, "");
}
