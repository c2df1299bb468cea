import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { coveredNodesSchema } from "./objective.ts";
import { textSchema } from "./text.ts";

/** A lesson's head; its prose lives in the app, and a test there holds the prose to citing every node listed here. */
export const lessonSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Also the folder of its prose")),
    level: z.literal([1, 2, 3]).check(z.describe("1 to begin with · 2 to go on · 3 in depth")),
    title: textSchema.check(z.describe("The lesson’s heading")),
    summary: textSchema.check(z.describe("What one takes away: one or two sentences")),
    minutes: z.number().check(z.minimum(1), z.maximum(15), z.describe("Reading time in minutes")),
    objectives: z.readonly(z.array(identifierSchema)).check(z.describe("The objectives that it serves")),
    covers: coveredNodesSchema.check(z.describe("Exactly the nodes that its prose cites")),
    next: z.readonly(z.array(identifierSchema)).check(z.describe("Lessons to read next")),
  }),
);

/** A lesson's head: level, title, objectives and the nodes that it covers. */
export type Lesson = z.infer<typeof lessonSchema>;
