/** An amount in yuan rounded to the cent, so that 1,072.0000000002 reads as a whole amount. Only right before it is shown. */
export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
