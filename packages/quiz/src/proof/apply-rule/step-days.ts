/** Dates as three numbers, moved a day at a time over the lengths of the months: slow, and no formula to get wrong. */
type Parts = readonly [year: number, month: number, date: number];

/** The day so many days later. */
export function stepDays(day: string, days: number): string {
  let parts = partsOf(day);
  for (let left = days; left > 0; left -= 1) parts = next(parts);
  return written(parts);
}

/** The day on which so many days from Monday to Friday have gone by. */
export function stepWorkingDays(day: string, days: number): string {
  let parts = partsOf(day);
  for (let left = days; left > 0;) {
    parts = next(parts);
    if (!isRestDay(written(parts))) left -= 1;
  }
  return written(parts);
}

/** The same date so many years later; where the month is shorter, its last day. */
export function stepYears(day: string, years: number): string {
  const [year, month, date] = partsOf(day);
  return written([year + years, month, Math.min(date, lengthOf(year + years, month))]);
}

/** Whether a day is a Saturday or a Sunday, by Sakamoto’s method. */
export function isRestDay(day: string): boolean {
  const [year, month, date] = partsOf(day);
  const counted = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const weekday =
    (counted +
      Math.floor(counted / 4) -
      Math.floor(counted / 100) +
      Math.floor(counted / 400) +
      shift +
      date) %
    7;
  return weekday === 0 || weekday === 6;
}

/** Whether a text is a day of the calendar. */
export function isRealDay(day: string): boolean {
  const [year, month, date] = partsOf(day);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && date >= 1 && date <= lengthOf(year, month);
}

function next([year, month, date]: Parts): Parts {
  if (date < lengthOf(year, month)) return [year, month, date + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : month >= 1 && month <= 12 ? 31 : 0;
}

function partsOf(day: string): Parts {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function written(parts: Parts): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
