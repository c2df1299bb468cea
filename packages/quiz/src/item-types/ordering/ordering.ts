import { toIssues, type Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { OrderingItem } from "../../item/item.ts";
import type { OrderingAnswer } from "../../item/response.ts";
import { checkListed, refuseExcess } from "../check-listed.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { toPublicHead, toPublicOptions } from "../to-public-head.ts";

const answerSchema = z.strictObject({ order: z.array(z.string()) });

/** Steps in order: twice the share of entailed pairs that stand the right way round, less 1, 0 at least; pairs that nothing orders do not count. A part of the steps is refused as `order-incomplete`. */
export const ordering: ItemTypeDefinition<OrderingItem, OrderingAnswer> = {
  toPublic: (item) => ({ ...toPublicHead(item), type: "ordering", options: toPublicOptions(item.options) }),
  parseAnswer(item, input) {
    const excess = refuseExcess(item, input, "order", item.options.length);
    if (excess !== undefined) return excess;
    const parsed = answerSchema.safeParse(input);
    if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
    const { order } = parsed.data;
    const issues: Issue[] = [...checkListed(item, "order", order)];
    if (issues.length === 0 && order.length > 0 && order.length < item.options.length)
      issues.push({
        code: "order-incomplete",
        path: ["order"],
        params: { item: item.id, count: order.length, options: item.options.length },
      });
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { order } };
  },
  isBlank: ({ order }) => order.length === 0,
  earned({ pairs }, { order }) {
    const concordant = pairs.filter(([earlier, later]) => order.indexOf(earlier) < order.indexOf(later));
    return Math.max(0, (2 * concordant.length) / pairs.length - 1);
  },
  wrongOptions: ({ pairs, options }, { order }) =>
    options
      .map(({ id }) => id)
      .filter((id) =>
        pairs.some(([earlier, later]) => later === id && order.indexOf(later) < order.indexOf(earlier)),
      ),
  rightAnswer: ({ key }) => ({ order: key }),
};
