import type { Answer } from "@plain-credit/quiz";

/** The fields that a browser posts for an answer. */
export function toFields(answer: Answer): URLSearchParams {
  return new URLSearchParams(fieldsOf(answer).map(([name, value]) => [name, value]));
}

function fieldsOf(answer: Answer): readonly (readonly [name: string, value: string])[] {
  if ("chosen" in answer) return answer.chosen.map((id) => ["chosen", id]);
  if ("rows" in answer)
    return Object.entries(answer.rows).map(([id, yes]) => [`row-${id}`, yes ? "yes" : "no"]);
  if ("order" in answer) return answer.order.map((id, at) => [`place-${id}`, String(at + 1)]);
  if ("matches" in answer)
    return Object.entries(answer.matches).map(([id, choice]) => [`match-${id}`, choice]);
  return answer.value === null ? [] : [["value", String(answer.value)]];
}
