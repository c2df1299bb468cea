import type { Constant, Text } from "@plain-credit/core";
import { formatDay } from "../../../text/format-day.ts";
import { endOfMonth, toDay } from "../calendar.ts";
import { rightSpan } from "./spans.ts";

/** How a period is counted from a day, month by month, as a neighbour would on a calendar. */
export function tellCounting(constant: Constant, start: number): Text {
  const due = rightSpan(constant).end(start);
  return constant.unit === "years" ? tellYears(Number(constant.value), start, due) : tellDays(start, due);
}

function tellYears(years: number, start: number, due: number): Text {
  const to = formatDay(toDay(due), true);
  const moved = toDay(start).slice(5) !== toDay(due).slice(5);
  return {
    "zh-CN": `往后 ${years} 年，${moved ? "那年没有2月29日，就到" : "就是"}${to["zh-CN"]}`,
    en: `${years} ${years === 1 ? "year" : "years"} on is ${to.en}${moved ? ", since that year has no 29 February" : ""}`,
  };
}

function tellDays(start: number, due: number): Text {
  const steps: { readonly days: number; readonly to: number }[] = [];
  for (let at = start; at < due;) {
    // From the last day of a month the count goes on to the end of the next.
    const end = endOfMonth(at) === at ? endOfMonth(at + 1) : endOfMonth(at);
    const to = Math.min(end, due);
    steps.push({ days: to - at, to });
    at = to;
  }
  return {
    "zh-CN": `往后数${steps.map(({ days, to }) => ` ${days} 天到${near(to)["zh-CN"]}`).join("，再数")}`,
    en: steps
      .map(({ days, to }) => `${days} ${days === 1 ? "day" : "days"} to ${near(to).en}`)
      .join(", then "),
  };
}

function near(day: number): Text {
  return formatDay(toDay(day), false);
}
