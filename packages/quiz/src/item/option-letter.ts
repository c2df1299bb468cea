/** The positional id of an option: `a`, `b` … */
export function optionLetter(position: number): string {
  return String.fromCharCode(97 + position);
}
