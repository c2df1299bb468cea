import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { coveredNodesSchema } from "./objective.ts";
import { textSchema } from "./text.ts";

/** A lesson's head; its prose lives in the app, and a test there holds the prose to citing every node listed here. */
export const lessonSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    level: z.literal([1, 2, 3]),
    title: textSchema,
    summary: textSchema,
    minutes: z.number().check(z.minimum(1), z.maximum(15)),
    objectives: z.readonly(z.array(identifierSchema)),
    covers: coveredNodesSchema,
    next: z.readonly(z.array(identifierSchema)).check(z.describe("Lessons to read next")),
  }),
);

/** A lesson's head: level, title, objectives and the nodes that it covers. */
export type Lesson = z.infer<typeof lessonSchema>;
