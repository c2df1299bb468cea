/** A case as it stands in the address after `#`: the outcome, then the answers in the order given. It never leaves the device. */
export type CaseFragment = {
  readonly outcome: string | undefined;
  readonly answers: readonly { readonly signal: string; readonly value: string }[];
  /** True once the learner has asked for the answer, or run out of questions. */
  readonly done: boolean;
};

/** Reads `#outcome=flat&repayment=absent&done=1`; repeats of a signal keep the last answer. Unknown ids are for `parseFindings` to refuse. */
export function readCaseFragment(fragment: string): CaseFragment {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ""));
  const answers = new Map<string, string>();
  for (const [name, value] of pairs) if (name !== "outcome" && name !== "done") answers.set(name, value);
  return {
    outcome: pairs.get("outcome") ?? undefined,
    answers: [...answers].map(([signal, value]) => ({ signal, value })),
    done: pairs.get("done") === "1",
  };
}

/** The address of a case, `#` included. */
export function toCaseFragment({ outcome, answers, done }: CaseFragment): string {
  const pairs = new URLSearchParams();
  if (outcome !== undefined) pairs.set("outcome", outcome);
  for (const { signal, value } of answers) pairs.set(signal, value);
  if (done) pairs.set("done", "1");
  return `#${pairs.toString()}`;
}
