import * as z from "zod/mini";
import { formsRequestSchema } from "./forms-request.ts";
import { healthSchema } from "./health.ts";
import { problemSchema } from "./problem.ts";
import { publicFormSchema } from "./public-form.ts";
import { reportSchema } from "./report-schema.ts";
import { scoresRequestSchema } from "./scores-request.ts";

const problems = {
  400: "The body does not parse; every issue is listed.",
  403: "A page of another site posted this.",
  404: "The app has no such pack or blueprint.",
  409: "Another version made this form; `reference` offers today's.",
  413: "The body is larger than 64 KiB.",
  415: "The body is not JSON.",
} as const;

/** The description of the API (OpenAPI 3.1), made from the schemas that the handlers parse and answer with. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: "3.1.1",
    info: {
      title: "Plain Credit",
      version: "1",
      description:
        "Lessons' knowledge, quizzes built from it, and reports on answers. Nothing is stored. Practice has no secrets: a form follows from its reference.",
      license: { name: "MIT AND CC-BY-4.0" },
    },
    servers: [{ url: "/api/v1" }],
    paths: {
      "/health": { get: get("getHealth", "Whether the app answers, and what it serves", ref("Health"), []) },
      "/packs/{pack}": {
        parameters: [packParameter],
        get: get("getPack", "A pack of knowledge", { type: "object", description: "See ./schema" }, [404]),
      },
      "/packs/{pack}/schema": {
        parameters: [packParameter],
        get: get(
          "getPackSchema",
          "The JSON Schema of a pack",
          { type: "object" },
          [404],
          "application/schema+json",
        ),
      },
      "/forms": { post: post("postForms", "A form without its answers", "FormsRequest", "PublicForm") },
      "/scores": { post: post("postScores", "A report on answers to a form", "ScoresRequest", "Report") },
    },
    components: {
      schemas: {
        Health: toSchema(healthSchema),
        FormsRequest: toSchema(formsRequestSchema),
        PublicForm: toSchema(publicFormSchema),
        ScoresRequest: toSchema(scoresRequestSchema),
        Report: toSchema(reportSchema),
        Problem: toSchema(problemSchema),
      },
    },
  };
}

const packParameter = { name: "pack", in: "path", required: true, schema: { type: "string" } };

function toSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

function ref(name: string): Record<string, unknown> {
  return { $ref: `#/components/schemas/${name}` };
}

function responses(
  good: Record<string, unknown>,
  failures: readonly (keyof typeof problems)[],
  type = "application/json",
): Record<string, unknown> {
  const failure = (status: keyof typeof problems) => [
    String(status),
    { description: problems[status], content: { "application/problem+json": { schema: ref("Problem") } } },
  ];
  return {
    200: { description: "Good", content: { [type]: { schema: good } } },
    ...(Object.fromEntries(failures.map(failure)) as Record<string, unknown>),
  };
}

function get(
  operationId: string,
  summary: string,
  good: Record<string, unknown>,
  failures: readonly (keyof typeof problems)[],
  type?: string,
): Record<string, unknown> {
  return { operationId, summary, responses: responses(good, failures, type) };
}

function post(operationId: string, summary: string, request: string, good: string): Record<string, unknown> {
  return {
    operationId,
    summary,
    requestBody: { required: true, content: { "application/json": { schema: ref(request) } } },
    responses: responses(ref(good), [400, 403, 404, 409, 413, 415]),
  };
}
