import type { Constant } from "@plain-credit/core";
import type { ConstantCase } from "../../item/facts/apply-rule-facts.ts";
import { stepYears } from "./step-days.ts";

/** Whether a case keeps to a constant; undefined where the two do not go together. */
export function isKept({ applies, unit, value }: Constant, drawn: ConstantCase): boolean | undefined {
  if (applies === undefined || !(drawn.value >= 0)) return undefined;
  if (applies.kind === "period") {
    if (unit === "days") return drawn.value <= Number(value);
    return unit === "years" ? monthsOn(drawn.value) <= stepYears(origin, Number(value)) : undefined;
  }
  if (applies.keeps === "outside")
    return unit === "clock-range" ? !isWithin(String(value), drawn.value) : undefined;
  if (!["fraction", "yuan", "times"].includes(unit)) return undefined;
  return applies.keeps === "up-to" ? drawn.value <= Number(value) : drawn.value > Number(value);
}

const origin = "2000-01-01";

/** The day so many months after the origin. */
function monthsOn(months: number): string {
  const years = (months - (months % 12)) / 12;
  return stepYears(`2000-${String((months % 12) + 1).padStart(2, "0")}-01`, years);
}

/** Whether a minute of the day lies in a range of hours, by walking the range minute by minute round midnight. */
function isWithin(range: string, minute: number): boolean {
  const [from, to] = range.split("–").map((clock) => {
    const [hours, minutes] = clock.split(":");
    return Number(hours) * 60 + Number(minutes);
  });
  for (let at = from ?? 0, walked = 0; walked < 1440; walked += 1, at = (at + 1) % 1440) {
    if (at === to) return false;
    if (at === minute) return true;
  }
  return false;
}
