import { toIssues, type Issue, type Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { FormReference } from "./form.ts";
import { seedTextSchema } from "./seed-text.ts";

const name = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));

/** What rebuilds a form, as JSON carries it. */
export const formReferenceSchema = z.readonly(
  z.strictObject({
    pack: name,
    packVersion: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
    engineVersion: z.string().check(z.regex(/^\d{1,6}$/)),
    blueprint: name,
    seed: seedTextSchema,
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  }),
);

/** A reference from JSON; every problem at once. */
export function parseFormReference(input: unknown): Result<FormReference, readonly Issue[]> {
  const parsed = formReferenceSchema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: toIssues(parsed.error) };
}

/** A reference as one step of an address: its six fields in order, joined by `~`. */
export function toReferenceToken(reference: FormReference): string {
  const { pack, packVersion, engineVersion, blueprint, seed, fingerprint } = reference;
  return [pack, packVersion, engineVersion, blueprint, seed, fingerprint].join("~");
}

/** The reference that `toReferenceToken` wrote; `token-malformed` when it has not six fields. */
export function parseReferenceToken(token: string): Result<FormReference, readonly Issue[]> {
  const fields = token.length > 400 ? [] : token.split("~");
  if (fields.length !== 6)
    return { ok: false, error: [{ code: "token-malformed", path: [], params: { fields: fields.length } }] };
  const [pack, packVersion, engineVersion, blueprint, seed, fingerprint] = fields;
  return parseFormReference({ pack, packVersion, engineVersion, blueprint, seed, fingerprint });
}
