import type { Misconception } from "../../model/misconception.ts";
import { articleMisconceptions } from "./misconceptions-article.ts";
import { otherMisconceptions } from "./misconceptions-beyond.ts";
import { levelThreeMisconceptions } from "./misconceptions-lessons-3.ts";

/** Every misconception of the pack. */
export const misconceptions = [
  ...articleMisconceptions,
  ...otherMisconceptions,
  ...levelThreeMisconceptions,
] as const satisfies readonly Misconception[];
