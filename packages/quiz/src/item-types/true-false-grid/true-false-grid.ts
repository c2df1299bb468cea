import { toIssues } from "@plain-credit/core";
import * as z from "zod/mini";
import type { TrueFalseGridItem } from "../../item/item.ts";
import type { GridAnswer } from "../../item/response.ts";
import { checkListed, refuseExcess } from "../check-listed.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { copyText, toPublicHead, toPublicOptions } from "../to-public-head.ts";

const answerSchema = z.strictObject({ rows: z.record(z.string(), z.boolean()) });

/** Rows in one of two columns: the share of all rows put right; a row left open earns nothing and shows nothing. */
export const trueFalseGrid: ItemTypeDefinition<TrueFalseGridItem, GridAnswer> = {
  toPublic: (item) => ({
    ...toPublicHead(item),
    type: "true-false-grid",
    columns: { yes: copyText(item.columns.yes), no: copyText(item.columns.no) },
    options: toPublicOptions(item.options),
  }),
  parseAnswer(item, input) {
    const excess = refuseExcess(item, input, "rows", item.options.length);
    if (excess !== undefined) return excess;
    const parsed = answerSchema.safeParse(input);
    if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
    const issues = checkListed(item, "rows", Object.keys(parsed.data.rows));
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: parsed.data };
  },
  isBlank: ({ rows }) => Object.keys(rows).length === 0,
  earned: (item, { rows }) =>
    item.options.filter(({ id }) => rows[id] === item.key.includes(id)).length / item.options.length,
  wrongOptions: (item, { rows }) => Object.keys(rows).filter((id) => rows[id] !== item.key.includes(id)),
  rightAnswer: ({ options, key }) => ({
    rows: Object.fromEntries(options.map(({ id }) => [id, key.includes(id)])),
  }),
};
