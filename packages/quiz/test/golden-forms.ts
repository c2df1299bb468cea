import { starterForm } from "./jiebei-forms.ts";

/** Seeds of the forms kept in `golden`: short, long, every kind of character, and two that 32 bits would not tell apart. */
export const goldenSeeds = [
  "1",
  "42",
  "4294967338",
  "Plain_Credit-2026",
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-",
];

/** Where the form of a seed is kept. */
export function goldenFile(seed: string): URL {
  return new URL(`golden/starter-${seed}.json`, import.meta.url);
}

/** The form of a seed as it is kept, to the byte. */
export function goldenText(seed: string): string {
  return `${JSON.stringify(starterForm(seed), null, 2)}\n`;
}
