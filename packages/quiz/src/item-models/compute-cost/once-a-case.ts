/** A function of a drawn case that works each case out once, however many ways ask for it. */
export function onceACase<Case extends object, Result extends object | number>(
  workOut: (drawn: Case) => Result,
): (drawn: Case) => Result {
  const known = new WeakMap<Case, Result>();
  return (drawn) => {
    const before = known.get(drawn);
    if (before !== undefined) return before;
    const result = workOut(drawn);
    known.set(drawn, result);
    return result;
  };
}
