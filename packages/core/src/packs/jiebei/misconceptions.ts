import type { Misconception } from "../../model/misconception.ts";
import { articleMisconceptions } from "./misconceptions-article.ts";
import { otherMisconceptions } from "./misconceptions-beyond.ts";
import { levelOneMisconceptions } from "./misconceptions-lessons-1.ts";
import { levelTwoMisconceptions } from "./misconceptions-lessons-2.ts";
import { levelThreeMisconceptions } from "./misconceptions-lessons-3.ts";

/** Every misconception of the pack. */
export const misconceptions = [
  ...articleMisconceptions,
  ...otherMisconceptions,
  ...levelOneMisconceptions,
  ...levelTwoMisconceptions,
  ...levelThreeMisconceptions,
] as const satisfies readonly Misconception[];
