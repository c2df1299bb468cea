import * as z from "zod/mini";

/** A seed as it stands in links: 1 to 64 letters, digits, hyphens or underscores. */
export const seedTextSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
