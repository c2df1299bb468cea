import * as z from "zod/mini";

/** The languages of Plain Credit, the default first. */
export const locales = ["zh-CN", "en"] as const;

/** A language tag of Plain Credit: `zh-CN` or `en`. */
export type Locale = (typeof locales)[number];

/** A sentence or phrase in every language. A blank one parses; the rule `translation-missing` reports it. */
export const textSchema = z.readonly(
  z.strictObject({
    "zh-CN": z.string().check(z.describe("Simplified Chinese")),
    en: z.string().check(z.describe("English")),
  }),
);

/** A sentence or phrase in every language. */
export type Text = z.infer<typeof textSchema>;
