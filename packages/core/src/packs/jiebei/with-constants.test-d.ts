import { dayOf } from "./constant-of.ts";
import { en, zh } from "./with-constants.ts";

// Compiled by `tsc -p`, never run: each wrong id below has to be a compile error, or its directive is one.

/** Texts with constants, right and wrong. */
export const texts = [
  zh`${"objection-days"}${"adverse-information-years in words"}${"free-reports-per-year as adverb"}`,
  // @ts-expect-error the pack holds no such constant
  zh`${"objection-day"}`,
  // @ts-expect-error only counts are said in words
  en`${"licensed-lending-line in words"}`,
  // @ts-expect-error only fractions are told in points
  en`${"objection-days in points"}`,
  // @ts-expect-error a number is no day
  dayOf("objection-days"),
];
