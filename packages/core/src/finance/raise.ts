// By multiplication alone: ** is Math.pow, which engines may approximate differently.
/** A base multiplied by itself `exponent` times, a whole number of at least 0. */
export function raise(base: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power *= base;
  return power;
}
