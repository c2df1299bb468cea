/** The day, as 2026-03-02, that lies so many days and then so many years after another; 29 February counts on to 1 March where a year has none. */
export function dayAfter(from: string, days: number, years: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}
