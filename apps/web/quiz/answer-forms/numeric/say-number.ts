import type { Text } from "@plain-credit/core";
import type { NumericUnit } from "@plain-credit/quiz";
import { sayInBoth } from "../say-in-both.ts";
import { writeDecimal } from "./write-decimal.ts";

/** A number as a learner would write it, with its unit: `15.5%`, `1,234 元`, `12 个月`. Thousands are grouped; no digit is rounded away. */
export function sayNumber(value: number, unit: NumericUnit): Text {
  const [whole = "", decimals] = writeDecimal(Math.abs(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return sayInBoth((words) => `${value < 0 ? "−" : ""}${words.withUnit[unit](digits)}`);
}
