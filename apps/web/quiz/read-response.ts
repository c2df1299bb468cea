import type { Issue, Result } from "@plain-credit/core";
import { parseResponse, type PublicItem, type Response } from "@plain-credit/quiz";
import { answerFormOf } from "./answer-forms/answer-forms.ts";

/** The answer to an item in posted fields; every problem at once, with paths inside the answer. Codes besides those of `parseResponse`: `column-unknown`, `place-unknown`, `place-missing`, `place-repeated`. */
export function readResponse(item: PublicItem, fields: URLSearchParams): Result<Response, readonly Issue[]> {
  const read = answerFormOf(item.type).readFields(item, fields);
  return read.ok ? parseResponse(item, { ...read.value, item: item.id }) : read;
}
