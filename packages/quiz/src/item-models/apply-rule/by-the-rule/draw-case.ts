import type { ConstantCase } from "../../../item/facts/apply-rule-facts.ts";
import { drawIndex } from "../../../random/draw.ts";
import type { Seed } from "../../../random/seed.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { hoursBeside } from "./hours-beside.ts";

/** A case of a constant that is by the rule, or not, well clear of the line. */
export function drawCase(
  { id, applies, unit, value }: AppliedConstant,
  side: "kept" | "broken",
  seed: Seed,
): ConstantCase {
  const between = (from: number, to: number) => from + drawIndex(seed, `number/${id}`, to - from + 1);
  const count = Number(value);
  const beyond = applies.kind === "limit" && applies.keeps === "beyond";
  const above = (side === "kept") === beyond;
  return { constant: id, value: drawNumber() };

  function drawNumber(): number {
    // A last day that is a day off moves on by a week at most, so that nine days late are late in any case.
    if (unit === "days") return above ? count + between(9, 25) : count - between(1, Math.floor(count / 2));
    if (unit === "years") return count * 12 + (above ? between(2, 20) : -between(2, 20));
    if (unit === "times") return above ? count + between(1, 3) : between(1, count);
    if (unit === "clock-range") {
      const hours = hoursBeside(String(value), side === "broken");
      return 60 * (hours[drawIndex(seed, `hour/${id}`, hours.length)] ?? 0);
    }
    const share = above ? 1 + between(8, 45) / 100 : 1 - between(8, 42) / 100;
    return rounded(count * share, above, unit === "fraction" ? 0.01 : count / 20);
  }
}

/** The nearest multiple further from the line, so that no number gets on the other side of it. */
function rounded(value: number, above: boolean, grain: number): number {
  const steps = above ? Math.ceil(value / grain - 1e-9) : Math.floor(value / grain + 1e-9);
  return Math.round(steps * grain * 100) / 100;
}
