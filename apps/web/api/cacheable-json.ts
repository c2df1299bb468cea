import { createHash } from "node:crypto";

/** An answer that stays the same until the next deployment, ready to be sent. */
export type CacheableJson = { readonly text: string; readonly tag: string };

/** A value made ready once for many requests, with a tag over its bytes. */
export function toCacheableJson(value: unknown): CacheableJson {
  const text = JSON.stringify(value);
  return { text, tag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
}

/** The answer to a request for it: kept for five minutes by anyone, then asked for by its tag; 304 when the asker has it. */
export function sendCacheableJson(
  request: Request,
  { text, tag }: CacheableJson,
  type = "application/json",
): Response {
  const headers = { "cache-control": "public, max-age=300", etag: tag };
  return hasTag(request.headers.get("if-none-match"), tag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, "content-type": type } });
}

// A compressing server marks a tag as weak; it still names the same value.
function hasTag(asked: string | null, tag: string): boolean {
  const tags = new Set((asked ?? "").split(",").map((one) => one.trim().replace(/^W\//, "")));
  return tags.has(tag) || tags.has("*");
}
