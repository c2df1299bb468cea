/** Digits, Latin letters and signs in their full width, which NFKC takes back. */
export function fullWidth(text: string): string {
  return Array.from(text, (sign) =>
    /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
  ).join("");
}
