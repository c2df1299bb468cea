import { toIssues, type Result } from "@plain-credit/core";
import type * as z from "zod/mini";
import { isFromThisSite } from "../quiz/is-from-this-site.ts";
import { problem } from "./problem.ts";
import { readJsonBody } from "./read-json-body.ts";

/** The body of a post as its schema types it; otherwise the answer to send: 400 with every issue, 403 from another site's page, 413 or 415. */
export async function readRequest<T>(
  request: Request,
  schema: z.ZodMiniType<T>,
): Promise<Result<T, Response>> {
  if (!isFromThisSite(request.headers))
    return { ok: false, error: problem(403, "A page of another site may not post here.") };
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const parsed = schema.safeParse(body.value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: problem(400, "The body is not what is asked for.", toIssues(parsed.error)) };
}
