import type { GridAnswer, TrueFalseGridItem } from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../judgement.ts";

/** Every row with the column given and the right one; reasons are told of rows that were not put right. */
export function judgeGrid({ columns, options, key }: TrueFalseGridItem, { rows }: GridAnswer): Judgement {
  const columnOf = (yes: boolean) => (yes ? columns.yes : columns.no);
  const parts = options.map(({ id, text, rationale }, at): JudgedPart => {
    const given = rows[id];
    const right = key.includes(id);
    const standing = given === undefined ? "open" : given === right ? "right" : "wrong";
    return {
      id,
      lead: String(at + 1),
      text,
      standing,
      badge: standing,
      notes: [
        ...(given === undefined ? [] : [{ label: "given" as const, text: columnOf(given) }]),
        ...(given === right ? [] : [{ label: "right" as const, text: columnOf(right) }]),
      ],
      reason: rationale,
      told: given !== right,
    };
  });
  return { parts, aside: [], inFull: [] };
}
