import type { Issue, KnowledgeGraph, Text } from "@plain-credit/core";
import { findBlueprint, type PublicItem } from "@plain-credit/quiz";
import { knowledge } from "../api/knowledge.ts";
import { parseAnswers } from "./answers.ts";
import { findForm } from "./find-form.ts";
import { readFeedback, type Feedback } from "./read-feedback.ts";
import { readResult, type QuizResult } from "./read-result.ts";
import { readRetry, type Retry } from "./read-retry.ts";
import type { Sitting, Step } from "./step-address.ts";

/** What every page of a sitting shows. */
export type Paper = {
  readonly sitting: Sitting;
  /** The seed, as a teacher gives it to a class. */
  readonly seed: string;
  readonly count: number;
  /** What it is a paper of, for one more like it. */
  readonly blueprint: { readonly id: string; readonly title: Text };
  /** The pack that it asks about, where that is not the one that the app is about. */
  readonly otherPack: OtherPack | undefined;
};

/** A pack of which the app shows questions and nothing else. */
export type OtherPack = { readonly id: string; readonly title: Text };

/** What an address of the quiz shows. Only `feedback` and `result` hold what the learner may not see before answering. */
export type QuizView =
  | { readonly type: "unknown" }
  | { readonly type: "outdated"; readonly today: string }
  | { readonly type: "answers-unreadable"; readonly paper: Paper; readonly issues: readonly Issue[] }
  | { readonly type: "elsewhere"; readonly paper: Paper; readonly step: Step }
  | {
      readonly type: "question";
      readonly paper: Paper;
      readonly position: number;
      readonly item: PublicItem;
      readonly retry: Retry;
    }
  | { readonly type: "feedback"; readonly paper: Paper; readonly feedback: Feedback }
  | { readonly type: "result"; readonly paper: Paper; readonly result: QuizResult };

/** What an address asks for, as it came in. */
export type QuizAddress = {
  readonly reference: string;
  readonly step: string;
  readonly answers: string | readonly string[] | undefined;
  readonly missing: string | readonly string[] | undefined;
  readonly given: string | readonly string[] | undefined;
};

/** Reads an address of the quiz; whatever stands in it, the answer is a view. */
export function readView({ reference, step: stepText, answers, missing, given }: QuizAddress): QuizView {
  const search = findForm(reference);
  if (search.type !== "found") return search;
  const { token, form, publicForm, graph } = search;
  const count = publicForm.items.length;
  const step = parseStep(stepText, count);
  if (step === undefined) return { type: "unknown" };
  const paperOf = (responses: Sitting["responses"]): Paper => ({
    sitting: { token, responses },
    seed: form.reference.seed,
    count,
    blueprint: blueprintOf(graph, form.reference.blueprint),
    otherPack: otherPackOf(graph),
  });
  if (answers !== undefined && typeof answers !== "string") {
    const issue: Issue = { code: "answers-repeated", path: [], params: { times: answers.length } };
    return { type: "answers-unreadable", paper: paperOf([]), issues: [issue] };
  }
  const parsed = parseAnswers(publicForm.items, answers ?? "");
  if (!parsed.ok) return { type: "answers-unreadable", paper: paperOf([]), issues: parsed.error };
  const responses = parsed.value;
  const paper = paperOf(responses);
  const next = responses.length + 1;
  if (step === "result")
    return next <= count
      ? { type: "elsewhere", paper, step: next }
      : { type: "result", paper, result: readResult(graph, form, responses) };
  if (step > next) return { type: "elsewhere", paper, step: next };
  if (step < next) return { type: "feedback", paper, feedback: readFeedback(graph, form, responses, step) };
  const item = publicForm.items[step - 1];
  return item === undefined
    ? { type: "unknown" }
    : { type: "question", paper, position: step, item, retry: readRetry(item, { missing, given }) };
}

function blueprintOf(graph: KnowledgeGraph, id: string): Paper["blueprint"] {
  return { id, title: findBlueprint(graph, id)?.title ?? { "zh-CN": id, en: id } };
}

function otherPackOf({ packs: [pack] }: KnowledgeGraph): OtherPack | undefined {
  return pack === undefined || pack.id === knowledge.pack.id ? undefined : { id: pack.id, title: pack.title };
}

/** A step as an address names it: `result`, or a position from 1 without sign or leading zero. */
export function parseStep(text: string, count: number): Step | undefined {
  if (text === "result") return text;
  const step = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return step >= 1 && step <= count ? step : undefined;
}
