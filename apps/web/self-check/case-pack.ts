import type { Locale, Pack } from "@plain-credit/core";

/**
 * What the self-check needs of a pack, in one language: outcomes, causes, signals, weights, needs and remedies.
 * Sources, claims and the other language stay on the server, so that little travels to the phone.
 */
export function toCasePack(pack: Pack, locale: Locale): Pack {
  const oneLanguage = (_: string, value: unknown): unknown =>
    isText(value) ? { "zh-CN": "", en: "", [locale]: value[locale] } : value;
  const bare: Pack = {
    ...pack,
    sources: [],
    claims: [],
    misconceptions: [],
    rules: [],
    constants: [],
    terms: [],
    events: [],
    objectives: [],
    lessons: [],
    personas: [],
    scenarios: [],
    causes: pack.causes.map((cause) => ({ ...cause, claims: [] })),
    signals: pack.signals.map((signal) => ({ ...signal, claims: [] })),
    remedies: pack.remedies.map((remedy) => ({
      ...remedy,
      claims: [],
      precedes: remedy.precedes.map((order) => ({ ...order, claims: [] })),
    })),
  };
  return JSON.parse(JSON.stringify(bare, oneLanguage)) as Pack;
}

function isText(value: unknown): value is Readonly<Record<Locale, string>> {
  return typeof value === "object" && value !== null && "zh-CN" in value && "en" in value;
}
