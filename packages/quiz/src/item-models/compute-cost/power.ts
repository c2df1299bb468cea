/** A factor multiplied by itself, for growth over whole periods. */
export function power(factor: number, times: number): number {
  let product = 1;
  for (let at = 0; at < times; at += 1) product *= factor;
  return product;
}

/** The exponent as it stands above the line: ¹². */
export function inPower(exponent: number): string {
  return String(exponent).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? "");
}
