import type { ConstantCase } from "../../../item/facts/apply-rule-facts.ts";
import { drawIndex } from "../../../random/draw.ts";
import type { Seed } from "../../../random/seed.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay, toDayNumber } from "../calendar.ts";
import { clockBounds } from "./clock-bounds.ts";

type Side = "kept" | "broken";

/** A case of a constant that is by the rule, or not, well clear of the line. `year` is the one of the pack. */
export function drawCase(
  { id, applies, unit, value }: AppliedConstant,
  side: Side,
  seed: Seed,
  year: string,
): ConstantCase {
  const between = (from: number, to: number) => from + drawIndex(seed, `number/${id}`, to - from + 1);
  const count = Number(value);
  if (applies.kind === "period") {
    if (unit === "days") return drawDays(id, count, side, seed, year);
    const months = count * 12 + (side === "kept" ? -between(2, 30) : between(2, 18));
    // Whole years would be told in another form than the rest.
    return { constant: id, value: months % 12 === 0 ? months + 1 : months };
  }
  if (unit === "clock-range") return { constant: id, value: drawMinute(String(value), side, between) };
  const above = (side === "kept") === (applies.keeps === "beyond");
  if (unit === "times") return { constant: id, value: above ? count + between(1, 3) : between(1, count) };
  const steps = between(7, 42);
  const grain = unit === "fraction" ? 1000 : 1;
  return { constant: id, value: toGrain(count * (1 + (above ? steps : -steps) / 100), grain, unit) };
}

/** Thousandths of a fraction, hundreds of yuan. */
function toGrain(value: number, grain: number, unit: AppliedConstant["unit"]): number {
  return unit === "yuan" ? Math.round(value / 100) * 100 : Math.round(value * grain) / grain;
}

/** From March on and over by August: no long public holiday lies within, by which a last day might move. */
function drawDays(constant: string, days: number, side: Side, seed: Seed, year: string): ConstantCase {
  const start = toDayNumber(`${year}-03-02`) + drawIndex(seed, `start/${constant}`, 115);
  const spare = 1 + drawIndex(seed, `spare/${constant}`, 8);
  const end = start + days + (side === "kept" ? -spare : spare + 6);
  return { constant, start: toDay(start), end: toDay(end) };
}

function drawMinute(range: string, side: Side, between: (from: number, to: number) => number): number {
  const { from, to } = clockBounds(range);
  const tens = between(1, 9) * 10;
  const late = between(0, 999) % 2 === 0;
  const minute = side === "broken" ? (late ? from + tens : to - tens) : late ? from - tens : to + tens;
  return (minute + 1440) % 1440;
}
