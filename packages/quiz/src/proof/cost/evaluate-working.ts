const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number that written steps come to, e.g. 8,000 × 0.045% × 90 = 324; a percentage is a fraction. NaN when the steps cannot be read. */
export function evaluateWorking(working: string): number {
  const tokens = working.match(/\d[\d,]*(?:\.\d+)?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[%×÷+−()]|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const sum = (): number => {
    let total = product();
    for (;;) {
      if (take("+")) total += product();
      else if (take("−")) total -= product();
      else return total;
    }
  };
  const product = (): number => {
    let total = raisedTerm();
    for (;;) {
      if (take("×")) total *= raisedTerm();
      else if (take("÷")) total /= raisedTerm();
      else return total;
    }
  };
  const raisedTerm = (): number => {
    const base = term();
    const token = tokens[at] ?? "";
    if (token === "" || !superscripts.includes(token.charAt(0))) return base;
    at += 1;
    const exponent = Number(token.replace(/./g, (digit) => String(superscripts.indexOf(digit))));
    return Array.from({ length: exponent }, () => base).reduce((total, factor) => total * factor, 1);
  };
  const term = (): number => {
    if (take("(")) {
      const inner = sum();
      return take(")") ? inner : Number.NaN;
    }
    const number = Number((tokens[at] ?? "x").replace(/,/g, ""));
    at += 1;
    return take("%") ? number / 100 : number;
  };
  const value = sum();
  return at === tokens.length ? value : Number.NaN;
}
