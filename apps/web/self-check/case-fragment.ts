/** A case as it stands in the address after `#`: the outcome, then the answers in the order given. It never leaves the device. */
export type CaseFragment = {
  readonly outcome: string | undefined;
  readonly answers: readonly { readonly signal: string; readonly value: string }[];
  /** The signal, or `outcome`, that the learner has gone back to. */
  readonly asking: string | undefined;
  /** True once the learner has asked for the answer. */
  readonly done: boolean;
};

/** Names in a fragment that are no signals. */
export const reservedNames: readonly string[] = ["outcome", "ask", "done"];

/** Reads `#outcome=flat&repayment=absent&ask=repayment&done=1`; repeats of a signal keep the last answer. Unknown ids are for `cleanCase` to drop. */
export function readCaseFragment(fragment: string): CaseFragment {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ""));
  const answers = new Map<string, string>();
  for (const [name, value] of pairs) if (!reservedNames.includes(name)) answers.set(name, value);
  return {
    outcome: pairs.get("outcome") ?? undefined,
    answers: [...answers].map(([signal, value]) => ({ signal, value })),
    asking: pairs.get("ask") ?? undefined,
    done: pairs.get("done") === "1",
  };
}

/** The address of a case, `#` included. */
export function toCaseFragment({ outcome, answers, asking, done }: CaseFragment): string {
  const pairs = new URLSearchParams();
  if (outcome !== undefined) pairs.set("outcome", outcome);
  for (const { signal, value } of answers) pairs.set(signal, value);
  if (asking !== undefined) pairs.set("ask", asking);
  if (done) pairs.set("done", "1");
  return `#${pairs.toString()}`;
}
