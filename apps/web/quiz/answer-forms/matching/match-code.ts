import type { MatchingAnswer } from "@plain-credit/quiz";
import { fromPairs, malformed, type AnswerCode } from "../answer-code.ts";

/** Each prompt matched, with its choice counted from 1, as in `a2b1`. */
export const matchCode: AnswerCode<MatchingAnswer> = {
  field: "matches",
  blank: { matches: {} },
  write: ({ matches }) =>
    Object.entries(matches)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, choice]) => `${id}${choice.charCodeAt(0) - 96}`)
      .join(""),
  read(_item, code) {
    if (!/^(?:[a-z](?:[1-9]|1\d|2[0-6])){1,26}$/.test(code)) return malformed(code);
    const matches = fromPairs(
      [...code.matchAll(/([a-z])(\d+)/g)].map(
        ([, id = "", choice]) => [id, String.fromCharCode(96 + Number(choice))] as const,
      ),
    );
    return matches.ok ? { ok: true, value: { matches: matches.value } } : matches;
  },
};
