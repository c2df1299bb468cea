import type { GridAnswer } from "@plain-credit/quiz";
import { fromPairs, malformed, type AnswerCode } from "../answer-code.ts";

/** Each row answered, with 1 for the first column and 0 for the second, as in `a1b0`. */
export const gridCode: AnswerCode<GridAnswer> = {
  field: "rows",
  blank: { rows: {} },
  write: ({ rows }) =>
    Object.keys(rows)
      .sort()
      .map((id) => `${id}${rows[id] === true ? 1 : 0}`)
      .join(""),
  read(_item, code) {
    if (!/^(?:[a-z][01]){1,26}$/.test(code)) return malformed(code);
    const rows = fromPairs(
      [...code.matchAll(/([a-z])([01])/g)].map(([, id = "", column]) => [id, column === "1"] as const),
    );
    return rows.ok ? { ok: true, value: { rows: rows.value } } : rows;
  },
};
