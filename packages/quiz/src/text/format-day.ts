import type { Text } from "@plain-credit/core";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A day (2026-08-01) as a sentence has it, with or without its year: 2026年8月1日 / 1 August 2026, 8月1日 / 1 August. */
export function formatDay(day: string, withYear: boolean): Text {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const name = months[month - 1] ?? "";
  return {
    "zh-CN": `${withYear ? `${year}年` : ""}${month}月${date}日`,
    en: `${date} ${name}${withYear ? ` ${year}` : ""}`,
  };
}
