import type { Locale } from "@plain-credit/core";

/** A flaw that was planted and not found, as it reads. */
export type Miss = { readonly variant: string; readonly text: string };

/** What came of planting the flaw of one rule in one language. `alarms` are findings of the rule on clean `originals`. */
export type Tally = {
  readonly rule: string;
  readonly locale: Locale;
  readonly planted: number;
  readonly found: number;
  readonly originals: number;
  readonly alarms: number;
  /** Planted and found by form of the flaw. */
  readonly variants: Readonly<Record<string, readonly [planted: number, found: number]>>;
  readonly misses: readonly Miss[];
  readonly alarmed: readonly string[];
};

/** True where at least 99% were found with at most 1% false alarms. */
export function reaches({ planted, found, originals, alarms }: Tally): boolean {
  return planted > 0 && found / planted >= 0.99 && alarms <= 0.01 * originals;
}

/** A tally under way. */
export class Count {
  planted = 0;
  found = 0;
  originals = 0;
  alarms = 0;
  readonly #variants = new Map<string, [number, number]>();
  readonly #misses: Miss[] = [];
  readonly #alarmed: string[] = [];

  plant(variant: string, found: boolean, text: () => string): void {
    this.planted += 1;
    if (found) this.found += 1;
    else this.#misses.push({ variant, text: text() });
    const [planted, caught] = this.#variants.get(variant) ?? [0, 0];
    this.#variants.set(variant, [planted + 1, caught + (found ? 1 : 0)]);
  }

  original(alarm: boolean, text: () => string): void {
    this.originals += 1;
    if (!alarm) return;
    this.alarms += 1;
    this.#alarmed.push(text());
  }

  tally(rule: string, locale: Locale): Tally {
    const { planted, found, originals, alarms } = this;
    const variants = Object.fromEntries(this.#variants);
    return {
      rule,
      locale,
      planted,
      found,
      originals,
      alarms,
      variants,
      misses: this.#misses,
      alarmed: this.#alarmed,
    };
  }
}
