import type { Text } from "@plain-credit/core";
import type { ConstantCase } from "../../../item/facts/apply-rule-facts.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { formatDay } from "../../../text/format-day.ts";
import { countOf, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { formatElapsed, formatSpan } from "../../../text/format-span.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay, toDayNumber } from "../calendar.ts";
import { caseReasons } from "./by-the-rule-words.ts";
import { toClock } from "./clock-bounds.ts";

/** A case as its row tells it. */
export function tellCase(constant: AppliedConstant, drawn: ConstantCase): Text {
  return fillSlots(constant.applies.row, slotsOf(constant, drawn));
}

/** Why a case is by the rule or not, with its numbers. */
export function whyCase(constant: AppliedConstant, drawn: ConstantCase, side: "kept" | "broken"): Text {
  const { applies, unit } = constant;
  const kind = applies.kind === "limit" ? applies.keeps : unit;
  return fillSlots(caseReasons[kind]?.[side] ?? constant.name, {
    ...slotsOf(constant, drawn),
    name: constant.name,
    line: lineOf(constant),
  });
}

function slotsOf({ unit, value }: AppliedConstant, drawn: ConstantCase): Readonly<Record<string, Text>> {
  if ("start" in drawn)
    return {
      start: formatDay(drawn.start, false),
      end: formatDay(drawn.end, false),
      due: formatDay(toDay(toDayNumber(drawn.start) + Number(value)), false),
    };
  const told = numberText(unit, drawn.value);
  return { value: told, elapsed: told };
}

function lineOf({ unit, value }: AppliedConstant): Text {
  if (unit === "days" || unit === "years") return formatSpan(Number(value), unit);
  if (unit === "times") return { "zh-CN": `${value} 次`, en: String(value) };
  if (unit !== "clock-range") return numberText(unit, Number(value));
  return { "zh-CN": String(value), en: `between ${String(value).replace("–", " and ")}` };
}

function numberText(unit: AppliedConstant["unit"], value: number): Text {
  if (unit === "fraction") return rateOf(Math.round(value * 1000) / 10);
  if (unit === "yuan") return moneyOf(value);
  if (unit === "years") return formatElapsed(value);
  if (unit === "clock-range") return { "zh-CN": toClock(value), en: toClock(value) };
  return countOf(value);
}
