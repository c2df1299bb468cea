import type { Issue } from "../model/issue.ts";
import type { ContentRule } from "./content-rule.ts";

const dateFields: ReadonlySet<string> = new Set([
  "asOf",
  "checked",
  "date",
  "effective",
  "published",
  "reviewBy",
  "until",
]);

/** Every date is one of the calendar: there is no 30 February. */
export const datesReal: ContentRule = {
  codes: ["date-impossible"],
  check: (graph) => graph.packs.flatMap((pack, at) => impossibleDates(pack, ["packs", at])),
};

function impossibleDates(value: unknown, path: Issue["path"]): readonly Issue[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, at) => impossibleDates(entry, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]): readonly Issue[] => {
    if (typeof entry !== "string" || !dateFields.has(key)) return impossibleDates(entry, [...path, key]);
    return isCalendarDate(entry)
      ? []
      : [{ code: "date-impossible", path: [...path, key], params: { date: entry } }];
  });
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
