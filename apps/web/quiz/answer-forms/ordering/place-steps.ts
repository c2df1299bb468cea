/** Steps in the order of the places that they were given (from 1); those without a place of their own fill the gaps as they stand. */
export function placeSteps<Step extends { readonly id: string }>(
  steps: readonly Step[],
  places: ReadonlyMap<string, number>,
): readonly Step[] {
  const placed: (Step | undefined)[] = steps.map(() => undefined);
  const rest: Step[] = [];
  for (const step of steps) {
    const at = (places.get(step.id) ?? 0) - 1;
    if (at in placed && placed[at] === undefined) placed[at] = step;
    else rest.push(step);
  }
  return placed.flatMap((step) => step ?? rest.shift() ?? []);
}
