import type { Locale } from "@plain-credit/core";
import type { Item } from "../../../src/index.ts";
import { withStem } from "../change-item.ts";
import type { FormPlanter } from "./form-planter.ts";

function grams(text: string, parts: readonly string[]): ReadonlySet<string> {
  if (parts.length < 3) return new Set([text]);
  return new Set(parts.slice(2).map((part, at) => [parts[at], parts[at + 1], part].join(" ")));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((gram) => other.has(gram)).length;
  return common / (one.size + other.size - common);
}

/** How much two stems share, by three characters and, in English, by three words too: the least and the most. */
function shared(one: string, other: string, locale: Locale): readonly [least: number, most: number] {
  const byCharacter = jaccard(grams(one, Array.from(one)), grams(other, Array.from(other)));
  if (locale !== "en") return [byCharacter, byCharacter];
  const byWord = jaccard(grams(one, one.split(/\s+/)), grams(other, other.split(/\s+/)));
  return [Math.min(byCharacter, byWord), Math.max(byCharacter, byWord)];
}

const tails = { "zh-CN": ["", "请选一项。", "想一想。"], en: ["", " Choose one.", " Think."] } as const;

/** 29: two stems that are nearly the same. */
export const nearDuplicate: FormPlanter = {
  rule: 29,
  plant: (form, locale, dice) => {
    const [one, other] = dice.shuffle(form.items.filter(({ table }) => table === undefined));
    if (one === undefined || other === undefined) return undefined;
    const text = one.stem[locale];
    const stem = dice.pick([
      text + dice.pick<string>(tails[locale]),
      text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
      text.replace(/[，,]/, ""),
    ]);
    if (shared(text, stem, locale)[0] <= 0.8) return undefined;
    const items = form.items.map((item): Item => (item === other ? withStem(item, locale, stem) : item));
    return { form: { ...form, items }, variant: stem === text ? "same" : "nearly the same" };
  },
  clean: ({ items }, locale) =>
    items.every((one, at) =>
      items.slice(at + 1).every((other) => shared(one.stem[locale], other.stem[locale], locale)[1] <= 0.8),
    ),
};
