import type { KnowledgeGraph, Signal } from "@plain-credit/core";
import type { CaseFragment } from "./case-fragment.ts";
import { unknown } from "./clean-case.ts";

type Answer = { readonly signal: string; readonly values: readonly string[] };

/** A question that weighs nothing but decides what to do first. */
type SituationQuestion = {
  readonly signal: string;
  /** Whether money, a code or an identity may be in danger right now. */
  readonly safety: boolean;
  /** It is asked once any of these answers was given; empty: of everyone, at the start. */
  readonly after: readonly Answer[];
};

const asked: readonly SituationQuestion[] = [
  { signal: "contact-demand", safety: true, after: [] },
  {
    signal: "money-sent",
    safety: true,
    after: [{ signal: "contact-demand", values: ["transfer", "code", "fee"] }],
  },
  {
    signal: "device-owner",
    safety: true,
    after: [
      { signal: "contact-demand", values: ["code"] },
      { signal: "page-message", values: ["security-hold"] },
      { signal: "account-change", values: ["new-device"] },
    ],
  },
  {
    signal: "entry-check",
    safety: true,
    after: [
      { signal: "report-entries", values: ["unknown-entry"] },
      { signal: "enquiries", values: ["not-mine"] },
    ],
  },
  {
    signal: "money-in-hand",
    safety: false,
    after: [
      { signal: "repayment", values: ["overdue-now"] },
      { signal: "debt-ratio", values: ["over-half"] },
    ],
  },
  { signal: "collection", safety: false, after: [{ signal: "repayment", values: ["overdue-now"] }] },
  { signal: "borrowing-need", safety: false, after: [{ signal: "student", values: ["yes"] }] },
  { signal: "report-read", safety: false, after: [{ signal: "report-entries", values: [unknown] }] },
];

/** The question about the situation that is due now, danger first: one for everyone, the others only where an answer calls for it. */
export function nextSituationQuestion(
  graph: KnowledgeGraph,
  { answers }: Pick<CaseFragment, "answers">,
): Signal | undefined {
  const due = asked.find(
    ({ signal: id, after }) =>
      graph.signals.has(id) &&
      answers.every(({ signal }) => signal !== id) &&
      (after.length === 0 || after.some((trigger) => wasGiven(trigger, answers))),
  );
  return due === undefined ? undefined : graph.signals.get(due.signal);
}

/** Whether a question is about danger right now. */
export function isAboutSafety(signal: string): boolean {
  return asked.some((question) => question.signal === signal && question.safety);
}

function wasGiven({ signal, values }: Answer, answers: CaseFragment["answers"]): boolean {
  return answers.some((given) => given.signal === signal && values.includes(given.value));
}
