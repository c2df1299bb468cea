import type { Lesson } from "../../model/lesson.ts";

/** Lessons in depth: true cost, the rules, a way out of debt stress, one’s rights. */
export const levelThreeLessons = [] as const satisfies readonly Lesson[];
