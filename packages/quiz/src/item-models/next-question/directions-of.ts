import type { Move } from "./spreads-in.ts";

/** An answer, the cause that it then looks more like than like any other in reach, and by how many decibans. */
export type Direction = { readonly value: string; readonly cause: string; readonly by: number };

/** Decibans by which a cause has to gain on every other: one band of weights. */
const telling = 3;

/** For each cause in reach the answer that sets it apart most, if any does; the most telling first. */
export function directionsOf(moves: readonly Move[], inReach: readonly string[]): readonly Direction[] {
  const near = moves.filter(({ cause }) => inReach.includes(cause));
  const values = [...new Set(near.map(({ value }) => value))];
  const found = values.flatMap((value): readonly Direction[] => {
    const [first, second] = near.filter((move) => move.value === value).sort((a, b) => b.by - a.by);
    if (first === undefined || second === undefined || first.by - second.by < telling) return [];
    return [{ value, cause: first.cause, by: first.by - second.by }];
  });
  const ranked = [...found].sort((a, b) => b.by - a.by);
  return ranked.filter(({ cause }, at) => ranked.findIndex((other) => other.cause === cause) === at);
}

/** How far the answers to a signal drive the causes in reach apart: for each two of them the range of what the one gains on the other, summed, in decibans. */
export function gapOf(moves: readonly Move[], inReach: readonly string[]): number {
  const values = [...new Set(moves.map(({ value }) => value))];
  const byOf = new Map(moves.map(({ cause, value, by }) => [`${cause}/${value}`, by]));
  return inReach
    .flatMap((one, at) => inReach.slice(at + 1).map((other) => [one, other] as const))
    .reduce((sum, [one, other]) => {
      const gains = values.map(
        (value) => (byOf.get(`${one}/${value}`) ?? 0) - (byOf.get(`${other}/${value}`) ?? 0),
      );
      return sum + Math.max(...gains) - Math.min(...gains);
    }, 0);
}
