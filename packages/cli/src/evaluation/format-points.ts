/** A share as points of a hundred, with its sign: +1.3. */
export function formatPoints(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const points = (share * 100).toFixed(1);
  return share > 0 ? `+${points}` : points.replace("-", "−");
}

/** A share as a percentage: 99.97%. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
