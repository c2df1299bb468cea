import type { Text } from "@plain-credit/core";
import type { ConstantCase } from "../../../item/facts/apply-rule-facts.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { countOf, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { formatQuantity } from "../../../text/format-number.ts";
import { formatSpan } from "../../../text/format-span.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { caseReasons } from "./by-the-rule-words.ts";
import { tellHour } from "./hours-beside.ts";

/** A case as its row tells it. */
export function tellCase({ applies, unit }: AppliedConstant, { value }: ConstantCase): Text {
  return fillSlots(applies.row, { value: tellNumber(unit, value) });
}

/** Why a case is by the rule or not, with its number. */
export function whyCase(
  { applies, unit, name, value }: AppliedConstant,
  drawn: ConstantCase,
  side: "kept" | "broken",
): Text {
  const kind = applies.kind === "limit" ? applies.keeps : unit;
  return fillSlots(caseReasons[kind]?.[side] ?? name, {
    name,
    line: tellLine(unit, value),
    value: tellNumber(unit, drawn.value),
    months: formatQuantity(Number(value) * 12, "months"),
  });
}

function tellLine(unit: AppliedConstant["unit"], value: number | string): Text {
  if (unit === "days" || unit === "years") return formatSpan(Number(value), unit);
  if (unit === "times") return { "zh-CN": `${value} 次`, en: String(value) };
  if (unit !== "clock-range") return tellNumber(unit, Number(value));
  return { "zh-CN": String(value), en: `between ${String(value).replace("–", " and ")}` };
}

function tellNumber(unit: AppliedConstant["unit"], value: number): Text {
  if (unit === "fraction") return rateOf(Math.round(value * 1000) / 10);
  if (unit === "yuan") return moneyOf(value);
  if (unit === "days") return formatQuantity(value, "days");
  if (unit === "years") return formatQuantity(value, "months");
  return unit === "clock-range" ? tellHour(value / 60) : countOf(value);
}
