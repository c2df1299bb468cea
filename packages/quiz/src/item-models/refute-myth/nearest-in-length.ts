import type { Claim } from "@plain-credit/core";

/** The claims whose Chinese is nearest in length to the keys', so that length tells nothing; ties by id. */
export function nearestInLength(
  pool: readonly Claim[],
  keys: readonly Claim[],
  count: number,
): readonly Claim[] {
  const mean = keys.reduce((sum, { text }) => sum + text["zh-CN"].length, 0) / Math.max(keys.length, 1);
  const distance = ({ text }: Claim) => Math.abs(text["zh-CN"].length - mean);
  return [...pool].sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1)).slice(0, count);
}
