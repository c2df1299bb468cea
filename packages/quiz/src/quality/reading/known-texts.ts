import type { Locale, Pack, Text } from "@plain-credit/core";

/** A text of a pack cut at its slots: its parts stand in a rendered text one after another. */
export type KnownText = Text & { readonly parts: Readonly<Record<Locale, readonly string[]>> };

type Starts = Readonly<Record<Locale, ReadonlyMap<string, readonly KnownText[]>>>;

const startLength: Readonly<Record<Locale, number>> = { "zh-CN": 2, en: 8 };
const known = new WeakMap<Pack, Starts>();

/** The texts of a pack that may stand in a text of that language, the longest first: those that begin as a stretch of it does. */
export function knownTexts(pack: Pack, within: string, locale: Locale): readonly KnownText[] {
  const starts = known.get(pack) ?? index(pack);
  known.set(pack, starts);
  const length = startLength[locale];
  const lower = within.toLowerCase();
  const stretches = new Set(Array.from(lower, (_, at) => lower.slice(at, at + length)));
  return [...stretches]
    .flatMap((stretch) => starts[locale].get(stretch) ?? [])
    .sort((a, b) => b[locale].length - a[locale].length);
}

function index(pack: Pack): Starts {
  const found = new Map<string, KnownText>();
  collect(pack, found);
  const starts = { "zh-CN": new Map<string, KnownText[]>(), en: new Map<string, KnownText[]>() };
  for (const text of found.values())
    for (const locale of ["zh-CN", "en"] as const) {
      const start = (text.parts[locale][0] ?? "").slice(0, startLength[locale]).toLowerCase();
      starts[locale].set(start, [...(starts[locale].get(start) ?? []), text]);
    }
  return starts;
}

function collect(value: unknown, found: Map<string, KnownText>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (typeof value === "object" && value !== null) {
    const { "zh-CN": chinese, en } = value as Readonly<Record<string, unknown>>;
    if (typeof chinese === "string" && typeof en === "string") {
      const parts = { "zh-CN": partsOf(chinese), en: partsOf(en) };
      if (parts["zh-CN"].length > 0 && parts.en.length > 0)
        found.set(`${chinese}\n${en}`, { "zh-CN": chinese, en, parts });
    } else for (const each of Object.values(value)) collect(each, found);
  }
}

/** A rendered text may drop the final stop and turn the quotation marks, so parts are cut there too. */
function partsOf(text: string): readonly string[] {
  return text.split(/\{[^{}]*\}|[“”‘’「」『』。]|\.$/).filter((part) => /[^\s，,.；;：:]/.test(part));
}
