import { itemTypeOf, type NumericAnswer, type NumericItem } from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../judgement.ts";
import { sayInBoth } from "../say-in-both.ts";
import { sayNumber } from "./say-number.ts";

/** The number given, with the reason of the mistake that gives it, where there is one; the right number and how it is worked out; other mistakes on tap. */
export function judgeNumber(item: NumericItem, answer: NumericAnswer): Judgement {
  const { options, key, unit } = item;
  const { value } = answer;
  const type = itemTypeOf("numeric");
  const [mistake] = type.wrongOptions(item, answer);
  const right = type.earned(item, answer) === 1;
  const parts = options.map(({ id, text, rationale }): JudgedPart => {
    const isKey = id === key;
    return {
      id,
      lead: "",
      text: id === mistake && value !== null ? sayNumber(value, unit) : text,
      standing: isKey ? "right" : id === mistake ? "wrong" : "other",
      ...(isKey
        ? { badge: right ? ("yourRightNumber" as const) : ("rightAnswer" as const) }
        : id === mistake
          ? { badge: "yourNumber" as const }
          : {}),
      notes: isKey && right && value !== null ? [{ label: "given", text: sayNumber(value, unit) }] : [],
      reason: rationale,
      told: isKey || id === mistake,
    };
  });
  const known = [...parts.filter(({ id }) => id === mistake), ...parts.filter(({ id }) => id === key)];
  const aside = parts.filter(({ told }) => !told);
  if (value === null || right || mistake !== undefined) return { parts: known, aside, inFull: [] };
  const given: JudgedPart = {
    id: "given",
    lead: "",
    text: sayNumber(value, unit),
    standing: "wrong",
    badge: "yourNumber",
    notes: [],
    reason: sayInBoth((words) => words.otherNumber),
    told: true,
  };
  return { parts: [given, ...known], aside, inFull: [] };
}
