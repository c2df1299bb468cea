/** A number below 10^21 in digits alone; JavaScript writes very small ones with an exponent. */
export function writeDecimal(value: number): string {
  const written = String(value);
  const [, minus, first, rest = "", zeros] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(written) ?? [];
  return zeros === undefined ? written : `${minus}0.${"0".repeat(Number(zeros) - 1)}${first}${rest}`;
}
