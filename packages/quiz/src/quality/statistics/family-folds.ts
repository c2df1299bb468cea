import { shuffle } from "../../random/draw.ts";
import { hashSeed } from "../../random/seed.ts";

/** Deals families into folds as even as can be, by the hash of their names alone, so that the split is fixed before anything is measured. */
export function familyFolds(families: Iterable<string>, folds: number): ReadonlyMap<string, number> {
  const dealt = shuffle(hashSeed("folds"), [...new Set(families)], (family) => family);
  return new Map(dealt.map((family, at) => [family, at % folds]));
}
