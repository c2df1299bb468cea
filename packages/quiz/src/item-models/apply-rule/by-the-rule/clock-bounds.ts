/** The two ends of a range of hours (22:00–8:00), in minutes since midnight. */
export function clockBounds(range: string): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = range.split("–").map(toMinutes);
  return { from, to };
}

/** Minutes since midnight as a clock shows them: 7:40, 22:10. */
export function toClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.trim().split(":").map(Number);
  return hours * 60 + minutes;
}
