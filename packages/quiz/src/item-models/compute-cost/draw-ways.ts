import { drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { twoDecimals } from "../../text/format-figure.ts";
import type { Calculation, Drawn } from "./cost-kind.ts";
import { reaches, workOut, type Worked } from "./distinct-mistakes.ts";

const distractors = 3;
const numericDistractors = 6;

/** The right way among mistakes, by the number that each gives: its rank is drawn first, so that neither the middle nor an end is more often right. For a number to be typed, more mistakes are known. */
export function drawWays(kind: Calculation, drawn: Drawn, numeric: boolean, seed: Seed): readonly Worked[] {
  const { right, below, above } = workOut(kind, drawn, numeric ? reaches.typed : reaches.shown);
  const key = { way: "right", value: right, mistake: -1 };
  const order = (ways: readonly Worked[]) => shuffle(deriveSeed(seed, "mistakes"), ways, ({ way }) => way);
  const rank = drawIndex(seed, "rank", distractors + 1);
  const ways = numeric
    ? order([...below, ...above]).slice(0, numericDistractors)
    : [
        ...order(nearTo(right, below)).slice(0, rank),
        ...order(nearTo(right, above)).slice(0, distractors - rank),
      ];
  return [...ways, key].sort((a, b) => a.value - b.value);
}

/** The ways whose numbers are as long in digits as the right one and at most twice or half of it; the nearest others where these are too few. Shorter numbers below, more often than longer ones above, would tell the key. */
function nearTo(right: number, ways: readonly Worked[]): readonly Worked[] {
  const offOf = ({ value }: Worked) => (value > right ? value / right : right / value);
  const isLike = (way: Worked) => lengthOf(way.value) === lengthOf(right) && offOf(way) <= 2 + 1e-9;
  const sorted = [...ways].sort((a, b) => Number(isLike(b)) - Number(isLike(a)) || offOf(a) - offOf(b));
  return sorted.filter((way, at) => at < distractors || isLike(way));
}

function lengthOf(value: number): number {
  return twoDecimals(value).length;
}
