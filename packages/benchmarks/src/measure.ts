/** Something to be timed: `once` does it one time, for the turn-th time, and gives a number that depends on the work, so that no compiler can leave the work out. */
export type Subject = { readonly name: string; readonly once: (turn: number) => number };

/** How often a subject was done in a second: the median of the rounds, and the lowest and highest. */
export type Speed = {
  readonly name: string;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
};

/** Times subjects side by side in one process: each round every subject has its turn of so many milliseconds, in an order that turns round from round to round. */
export function race(
  subjects: readonly Subject[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): readonly Speed[] {
  for (const subject of subjects) perSecond(subject, milliseconds);
  const speeds = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = subjects.map((_, at) => at);
    for (const at of round % 2 === 0 ? order : order.reverse()) {
      const subject = subjects[at];
      if (subject !== undefined) speeds[at]?.push(perSecond(subject, milliseconds));
    }
  }
  return subjects.map(({ name }, at) => {
    const sorted = (speeds[at] ?? []).sort((a, b) => a - b);
    const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
    return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, lowest, highest };
  });
}

function perSecond({ once }: Subject, milliseconds: number): number {
  const started = performance.now();
  let turns = 0;
  let sum = 0;
  let elapsed = 0;
  // The clock is asked once a batch, for it costs as much as the shortest subject.
  for (let batch = 1; elapsed < milliseconds; batch = Math.min(batch * 2, 4096)) {
    for (let at = 0; at < batch; at += 1) sum += once(turns + at);
    turns += batch;
    elapsed = performance.now() - started;
  }
  if (Number.isNaN(sum)) throw new Error("A subject gave no number.");
  return (turns / elapsed) * 1000;
}
