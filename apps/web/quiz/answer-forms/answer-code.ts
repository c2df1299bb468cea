import type { Issue, Result } from "@plain-credit/core";
import type { Answer, PublicItem } from "@plain-credit/quiz";

/** How answers of one shape stand in an address: letters, digits and `_` only, never `.`, and never `-` alone. */
export type AnswerCode<Given extends Answer> = {
  /** The field that answers of this shape have and no other has. */
  readonly field: string;
  readonly blank: Given;
  /** The code of an answer; empty for a blank one. */
  readonly write: (answer: Given) => string;
  /** What `parseResponse` takes, from a code. Codes of issues: `answer-malformed`, `option-duplicate`. */
  readonly read: (item: PublicItem, code: string) => Result<object, readonly Issue[]>;
};

/** Refuses a code that no answer of its shape is written as. */
export function malformed(code: string): Result<never, readonly Issue[]> {
  return {
    ok: false,
    error: [{ code: "answer-malformed", path: [], params: { answer: code.slice(0, 32) } }],
  };
}

/** A record from pairs as a code lists them, each id once; else `option-duplicate`. */
export function fromPairs<Value>(
  pairs: readonly (readonly [id: string, value: Value])[],
): Result<Readonly<Record<string, Value>>, readonly Issue[]> {
  const ids = pairs.map(([id]) => id);
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return repeated.length === 0
    ? { ok: true, value: Object.fromEntries(pairs) }
    : {
        ok: false,
        error: repeated.map((option) => ({ code: "option-duplicate", path: [], params: { option } })),
      };
}
