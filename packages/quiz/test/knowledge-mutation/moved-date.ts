/** The same day some years earlier or later; a month or a year stays one. */
export function movedDate(date: string, years: number): string {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.endsWith("-02-29") ? moved.replace("-02-29", "-02-28") : moved;
}
