import type { Locale } from "../../model/text.ts";

const units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const teens = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const digits = "零一二三四五六七八九十";

/** A whole number from 0 to 99 as it is said before a counting word: 五 / five, 两 / two, 二十 / twenty. */
export function numberInWords(count: number, locale: Locale): string {
  return locale === "en" ? inEnglish(count) : count === 2 ? "两" : inChinese(count);
}

function inEnglish(count: number): string {
  if (count < 20) return [...units, ...teens, "nineteen"][count] ?? String(count);
  const ten = tens[Math.floor(count / 10) - 2] ?? String(count);
  return count % 10 === 0 ? ten : `${ten}-${units[count % 10]}`;
}

function inChinese(count: number): string {
  if (count <= 10) return digits.charAt(count);
  const ten = count < 20 ? "十" : `${digits.charAt(Math.floor(count / 10))}十`;
  return count % 10 === 0 ? ten : ten + digits.charAt(count % 10);
}
