/** The number of a day (2026-08-01), counted from 1970-01-01, which is 0. The Gregorian calendar, by the method of `days_from_civil` (Hinnant). */
export function toDayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return numberOf(year, month, date);
}

/** The day of a number, as 2026-08-01. */
export function toDay(number: number): string {
  const { year, month, date } = partsOf(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month so many years on; from 29 February to a year without one, 28 February, the last day of that month (Civil Code, art. 202). */
export function addYears(number: number, years: number): number {
  const { year, month, date } = partsOf(number);
  return numberOf(year + years, month, Math.min(date, lengthOfMonth(year + years, month)));
}

/** The day on which so many days from Monday to Friday have gone by. */
export function addWorkingDays(number: number, days: number): number {
  let at = number;
  for (let left = days; left > 0;) {
    at += 1;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** The last day of the month of a day. */
export function endOfMonth(number: number): number {
  const { year, month } = partsOf(number);
  return numberOf(year, month, lengthOfMonth(year, month));
}

/** The last day of the year of a day. */
export function endOfYear(number: number): number {
  return numberOf(partsOf(number).year, 12, 31);
}

function lengthOfMonth(year: number, month: number): number {
  const next = month === 12 ? numberOf(year + 1, 1, 1) : numberOf(year, month + 1, 1);
  return next - numberOf(year, month, 1);
}

function numberOf(year: number, month: number, date: number): number {
  // Years begin in March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function partsOf(number: number): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}
