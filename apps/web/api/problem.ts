import type { Issue } from "@plain-credit/core";
import { formReferenceSchema, type FormReference } from "@plain-credit/quiz";
import * as z from "zod/mini";

const titles = {
  400: "The request does not parse",
  403: "The request comes from another site",
  404: "There is no such thing here",
  405: "The address does not take this method",
  409: "The form cannot be built as it was",
  413: "The body is too large",
  415: "The body is not JSON",
} as const;

// A body of 64 KiB can hold tens of thousands of mistakes; the answer to it stays small.
const mostIssues = 200;

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
  reference: z.optional(
    formReferenceSchema.check(z.describe("The form that the same blueprint and seed give today (409 only)")),
  ),
});

/** An error as an answer: RFC 9457, with every issue found (of more than 200 the first 200) and, where another form is offered, its reference. */
export function problem(
  status: keyof typeof titles,
  detail: string,
  issues: readonly Issue[] = [],
  reference?: FormReference,
): Response {
  return Response.json(
    {
      type: "about:blank",
      title: titles[status],
      status,
      detail:
        issues.length > mostIssues
          ? `${detail} Of ${issues.length} issues the first ${mostIssues} are listed.`
          : detail,
      issues: issues.slice(0, mostIssues),
      reference,
    },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
