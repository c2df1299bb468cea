import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** What the borrower sees: the limit is flat, falls, is suspended, or a loan is refused. */
export const outcomeSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by causes and cases")),
    name: textSchema.check(z.describe("As a clause without subject: 额度一直不动 / the limit does not move")),
  }),
);

/** What the borrower sees. */
export type Outcome = z.infer<typeof outcomeSchema>;
