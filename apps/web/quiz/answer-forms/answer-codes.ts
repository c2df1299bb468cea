import type { Issue, Result } from "@plain-credit/core";
import type { Answer, ItemType, PublicItem, Response } from "@plain-credit/quiz";
import type { AnswerCode } from "./answer-code.ts";
import { choiceCode } from "./choices/choice-code.ts";
import { matchCode } from "./matching/match-code.ts";
import { numberCode } from "./numeric/number-code.ts";
import { orderCode } from "./ordering/order-code.ts";
import { gridCode } from "./true-false-grid/grid-code.ts";

/** The code of the answers of every response type. */
const codes = {
  "single-choice": choiceCode,
  "multiple-choice": choiceCode,
  "true-false-grid": gridCode,
  ordering: orderCode,
  matching: matchCode,
  numeric: numberCode,
} as const satisfies Readonly<Record<ItemType, unknown>>;

/** The blank answer of a response type. */
export function blankAnswer(type: ItemType): Answer {
  return codes[type].blank;
}

/** An answer as it stands in an address; a blank one is `-`. */
export function writeAnswer(response: Response): string {
  const code = Object.values(codes).find(({ field }) => field in response);
  // The field tells the shape of the answer, which TypeScript cannot follow.
  const written = (code as unknown as AnswerCode<Answer> | undefined)?.write(response) ?? "";
  return written === "" ? "-" : written;
}

/** What `parseResponse` takes for an item, from an answer as it stands in an address. Codes: `answer-malformed`, `option-duplicate`. */
export function readAnswer(item: PublicItem, text: string): Result<object, readonly Issue[]> {
  const { blank, read } = codes[item.type];
  return text === "-" ? { ok: true, value: blank } : read(item, text);
}
