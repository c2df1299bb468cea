import { toIssues, type Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { MatchingItem } from "../../item/item.ts";
import type { MatchingAnswer } from "../../item/response.ts";
import { checkListed, refuseExcess } from "../check-listed.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { toPublicHead, toPublicOptions } from "../to-public-head.ts";

const answerSchema = z.strictObject({ matches: z.record(z.string(), z.string()) });

/** Prompts matched with choices: right matches beyond what guessing would give, (right − n/m) / (n − n/m) for n prompts and m choices, 0 at least. */
export const matching: ItemTypeDefinition<MatchingItem, MatchingAnswer> = {
  toPublic: (item) => ({
    ...toPublicHead(item),
    type: "matching",
    options: toPublicOptions(item.options),
    choices: toPublicOptions(item.choices),
  }),
  parseAnswer(item, input) {
    const excess = refuseExcess(item, input, "matches", item.options.length);
    if (excess !== undefined) return excess;
    const parsed = answerSchema.safeParse(input);
    if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
    const { matches } = parsed.data;
    const choices = new Set(item.choices.map(({ id }) => id));
    const issues: readonly Issue[] = [
      ...checkListed(item, "matches", Object.keys(matches)),
      ...Object.entries(matches)
        .filter(([, choice]) => !choices.has(choice))
        .map(([option, choice]) => ({
          code: "choice-unknown",
          path: ["matches", option.slice(0, 64)],
          params: { item: item.id, choice: choice.slice(0, 64) },
        })),
    ];
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { matches } };
  },
  isBlank: ({ matches }) => Object.keys(matches).length === 0,
  earned({ options, choices, key }, { matches }) {
    const right = options.filter(({ id }) => matches[id] === key[id]).length;
    const guessed = options.length / choices.length;
    return Math.max(0, (right - guessed) / (options.length - guessed));
  },
  wrongOptions: ({ key }, { matches }) => Object.keys(matches).filter((id) => matches[id] !== key[id]),
  rightAnswer: ({ key }) => ({ matches: key }),
};
