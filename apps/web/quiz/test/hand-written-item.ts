import type { Text } from "@plain-credit/core";
import type { Option } from "@plain-credit/quiz";

/** A text in both languages. */
export const say = (zh: string, en: string): Text => ({ "zh-CN": zh, en });

/** An option whose wrong answer shows a mistake. */
export const option = (id: string, text: Text, rationale: Text, harmful = false): Option => ({
  id,
  text,
  rationale,
  claims: [],
  diagnoses: { type: "mistake", id: `confuses:${id}` },
  harmful,
});

/** What every item has, whatever its type. */
export const head = (id: string) =>
  ({
    id,
    model: "judge-claim",
    family: "judge-claim/by-hand",
    objective: "why-flat",
    level: 1,
    seed: "by-hand",
    facts: { model: "judge-claim", claim: "by-hand", options: {} },
    rationale: say(
      "按约定的日子还，才不会产生逾期。",
      "Paying on the agreed day is what keeps a loan out of arrears.",
    ),
  }) as const;
