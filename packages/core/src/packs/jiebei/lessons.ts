import { levelOneLessons } from "./lessons-level-1.ts";
import { levelTwoLessons } from "./lessons-level-2.ts";
import { levelThreeLessons } from "./lessons-level-3.ts";

/** The heads of the lessons in the order of the curriculum; each covers what its prose cites. */
export const lessons = [...levelOneLessons, ...levelTwoLessons, ...levelThreeLessons] as const;
