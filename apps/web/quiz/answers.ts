import type { Issue, Result } from "@plain-credit/core";
import { parseResponse, type PublicItem, type Response } from "@plain-credit/quiz";
import { readAnswer, writeAnswer } from "./answer-forms/answer-codes.ts";

/** The answers so far as they stand in an address: per question, in order, the code of its answer, or `-` when it was skipped; joined by dots. */
export function toAnswersText(responses: readonly Response[]): string {
  return responses.map(writeAnswer).join(".");
}

/** The answers that a text holds, one for each of the first questions; every problem at once, paths by position from 0. Codes besides those of `parseResponse` and `readAnswer`: `answers-excess`. */
export function parseAnswers(
  items: readonly PublicItem[],
  text: string,
): Result<readonly Response[], readonly Issue[]> {
  if (text === "") return { ok: true, value: [] };
  const parts = text.split(".", items.length + 1);
  if (parts.length > items.length)
    return { ok: false, error: [{ code: "answers-excess", path: [], params: { items: items.length } }] };
  const issues: Issue[] = [];
  const responses: Response[] = [];
  for (const [at, part] of parts.entries()) {
    const item = items[at];
    if (item === undefined) continue;
    const read = readAnswer(item, part);
    const parsed = read.ok ? parseResponse(item, { ...read.value, item: item.id }) : read;
    if (parsed.ok) responses.push(parsed.value);
    else issues.push(...atQuestion(at, parsed.error));
  }
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: responses };
}

/** Issues with one answer, placed at its question (from 0). */
export function atQuestion(at: number, issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ code, path, params }) => ({ code, path: [at, ...path], params }));
}
