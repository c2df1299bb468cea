import type { Text } from "@plain-credit/core";
import type { GridAnswer, Option, TrueFalseGridItem } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
import { sayInBoth } from "../say-in-both.ts";
import { GridFields } from "./grid-fields.tsx";
import { judgeGrid } from "./judge-grid.ts";

const columns: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
]);

/** Rows, each to be put in one of two columns. */
export const trueFalseGrid: AnswerForm<TrueFalseGridItem, GridAnswer> = {
  Fields: GridFields,
  fieldNames: ({ options }) => ({ once: options.map(({ id }) => `row-${id}`), often: [] }),
  readFields({ options }, fields) {
    const given = options.flatMap(({ id }) => {
      const column = fields.get(`row-${id}`);
      return column === null ? [] : [{ id, column, yes: columns.get(column) }];
    });
    const unknown = given.filter(({ yes }) => yes === undefined);
    return unknown.length === 0
      ? { ok: true, value: { rows: Object.fromEntries(given.map(({ id, yes }) => [id, yes])) } }
      : {
          ok: false,
          error: unknown.map(({ id, column }) => ({
            code: "column-unknown",
            path: ["rows", id],
            params: { column: column.slice(0, 64) },
          })),
        };
  },
  slips: [],
  judge: judgeGrid,
  solve: ({ options, columns: { yes, no }, key }) => ({
    choices: [yes, no],
    parts: options.map(({ id, text, rationale }, at) => ({
      id,
      lead: String(at + 1),
      text,
      answer: key.includes(id) ? yes : no,
      reason: rationale,
    })),
  }),
  describe: (item, answer) =>
    item.options.filter(({ id }) => id in answer.rows).map((option) => describeRow(item, answer, option)),
  describeOption: describeRow,
};

function describeRow({ columns: { yes, no } }: TrueFalseGridItem, { rows }: GridAnswer, row: Option): Text {
  const column = rows[row.id] === true ? yes : no;
  return sayInBoth((words, locale) => words.put(row.text[locale], column[locale]));
}
