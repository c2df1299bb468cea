import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";

const titles = {
  400: "The request does not parse",
  404: "There is no such thing here",
  409: "The form cannot be built as it was",
  413: "The body is too large",
  415: "The body is not JSON",
} as const;

/** The error body of every answer but the good ones, in the shape of RFC 9457. */
export const problemSchema = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  issues: z.array(
    z.strictObject({
      code: z.string(),
      path: z.array(z.union([z.string(), z.number()])),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
});

/** An error as an answer: RFC 9457, with every issue found. */
export function problem(status: keyof typeof titles, detail: string, issues: readonly Issue[] = []): Response {
  return Response.json(
    { type: "about:blank", title: titles[status], status, detail, issues },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
