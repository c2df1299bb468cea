import type { Text } from "@plain-credit/core";

/** A day as a reader must find it: 2026年8月1日 / 1 August 2026, or without the year. */
export function sayDay(day: string, withYear = true): Text {
  const [, year = "", month = "", date = ""] = /^(\d+)-0?(\d+)-0?(\d+)$/.exec(day) ?? [];
  const plain = `${month}月${date}日`;
  const english = `${date} ${names[Number(month)] ?? ""}`;
  return withYear
    ? { "zh-CN": `${year}年${plain}`, en: `${english} ${year}` }
    : { "zh-CN": plain, en: english };
}

const names = [
  "",
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
