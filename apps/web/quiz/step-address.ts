import type { Locale } from "@plain-credit/core";
import type { Response } from "@plain-credit/quiz";
import { toAnswersText } from "./answers.ts";

/** One page of a quiz: a question or what is said about its answer (from 1), or the result. */
export type Step = number | "result";

/** A paper as far as it has been answered. */
export type Sitting = { readonly token: string; readonly responses: readonly Response[] };

/** The address of a step; `missing` says that the learner confirmed without answering, `given` what could not be taken. It opens at the content, so that nobody tabs through the menu ten times. */
export function toStepAddress(
  locale: Locale,
  { token, responses }: Sitting,
  step: Step,
  { missing = false, given }: { readonly missing?: boolean; readonly given?: URLSearchParams } = {},
): string {
  const query = [
    ...(responses.length === 0 ? [] : [`answers=${toAnswersText(responses)}`]),
    ...(missing ? ["missing=1"] : []),
    ...(given === undefined ? [] : [`given=${encodeURIComponent(given.toString())}`]),
  ].join("&");
  return `/${locale}/practice/${encodeURIComponent(token)}/${step}${query === "" ? "" : `?${query}`}#step`;
}

/** Where a fresh paper begins: the starter of the pack that the app is about, unless another is named. */
export function toStartAddress(
  locale: Locale,
  { blueprint = "starter", pack }: { readonly blueprint?: string; readonly pack?: string } = {},
): string {
  return `/${locale}/practice/start?blueprint=${blueprint}${pack === undefined ? "" : `&pack=${pack}`}`;
}

/** Where the answer to a question is posted. */
export function toAnswerAddress(locale: Locale, token: string, position: number): string {
  return `/${locale}/practice/${encodeURIComponent(token)}/${position}/answer`;
}
