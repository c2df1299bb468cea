import type { Report } from "@plain-credit/quiz";
import * as z from "zod/mini";

const points = z.number().check(z.minimum(0));
const ids = z.array(z.string());
const judged = z.strictObject({ right: points, wrong: points });

/** What `POST /api/v1/scores` answers. */
export const reportSchema: z.ZodMiniType<Report> = z.strictObject({
  earned: points,
  total: points,
  unanswered: ids.check(z.describe("Items without an answer; they earn nothing")),
  harmfulChoices: z.array(z.strictObject({ item: z.string(), option: z.string() })),
  misconceptions: z.array(z.strictObject({ id: z.string(), items: ids })),
  vigilance: z
    .strictObject({ dangers: points, missed: ids, calm: points, falseAlarms: ids })
    .check(
      z.describe(
        "Of items about what to do: how many held a danger, those where it was missed; how many held none, those answered with alarm",
      ),
    ),
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
  certainty: z.exactOptional(
    z
      .strictObject({ sure: judged, fairly: judged, guess: judged, points: z.number() })
      .check(
        z.describe(
          "Only when some response said how sure: right 3 · 2 · 1, wrong −6 · −2 · 0, beside the score",
        ),
      ),
  ),
});
