import type { Text } from "@plain-credit/core";
import type { MatchingAnswer, MatchingItem } from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../judgement.ts";

/** Every prompt with the choice given and the right one; reasons are told of prompts that were not matched right. */
export function judgeMatches(
  { options, choices, key }: MatchingItem,
  { matches }: MatchingAnswer,
): Judgement {
  const choiceOf = (id: string | undefined): Text | undefined =>
    choices.find((choice) => choice.id === id)?.text;
  const parts = options.map(({ id, text, rationale }, at): JudgedPart => {
    const given = choiceOf(matches[id]);
    const right = choiceOf(key[id]);
    const isRight = matches[id] === key[id];
    const standing = given === undefined ? "open" : isRight ? "right" : "wrong";
    return {
      id,
      lead: String(at + 1),
      text,
      standing,
      badge: standing,
      notes: [
        ...(given === undefined ? [] : [{ label: "given" as const, text: given }]),
        ...(isRight || right === undefined ? [] : [{ label: "right" as const, text: right }]),
      ],
      reason: rationale,
      told: !isRight,
    };
  });
  return { parts, aside: [], inFull: [] };
}
