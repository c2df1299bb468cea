import type { Report } from "@plain-credit/quiz";
import * as z from "zod/mini";

const points = z.number().check(z.minimum(0));
const ids = z.array(z.string());

/** What `POST /api/v1/scores` answers. */
export const reportSchema: z.ZodMiniType<Report> = z.strictObject({
  earned: points,
  total: points,
  unanswered: ids.check(z.describe("Items without an answer; they earn nothing")),
  harmfulChoices: z.array(z.strictObject({ item: z.string(), option: z.string() })),
  misconceptions: z.array(z.strictObject({ id: z.string(), items: ids })),
  objectives: z.array(
    z.strictObject({
      id: z.string(),
      responses: points,
      earned: points,
      total: points,
      standing: z.enum(["mastered", "not-yet", "too-little-evidence"]),
    }),
  ),
  readNext: ids.check(z.describe("Lessons to read next, those of the weakest objective first")),
});
