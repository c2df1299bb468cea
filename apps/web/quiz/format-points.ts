/** Points with at most one decimal, as in `7` or `6.3`. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 10) / 10);
}
