import type { Locale } from "@plain-credit/core";

/** E must never occur, W is reported, F is judged over a form. */
export type Severity = "E" | "W" | "F";

/** A flaw of an item by the number of its rule, with the language in which it shows. A flaw that lies between the languages is told of English. */
export type Finding = {
  readonly item: string;
  readonly rule: number;
  readonly severity: Severity;
  readonly locale: Locale;
  /** What was found, for an author to look at. */
  readonly evidence: string;
};
