import type { Misconception } from "../../model/misconception.ts";
import { articleMisconceptions } from "./misconceptions-article.ts";
import { otherMisconceptions } from "./misconceptions-beyond.ts";

/** Every misconception of the pack. */
export const misconceptions = [
  ...articleMisconceptions,
  ...otherMisconceptions,
] as const satisfies readonly Misconception[];
