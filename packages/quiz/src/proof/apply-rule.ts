import * as z from "zod/mini";
import type { ApplyRuleFacts } from "../item/facts/apply-rule-facts.ts";
import { judgeByTheRule } from "./apply-rule/judge-by-the-rule.ts";
import { judgeInForce } from "./apply-rule/judge-in-force.ts";
import { judgeLastDay } from "./apply-rule/judge-last-day.ts";
import type { Prover } from "./prover.ts";

const model = z.literal("apply-rule");

/** The last day is counted again day by day, a rule’s reach is read off its days and scope, and each number is held against its constant. */
export const proveApplyRule: Prover<ApplyRuleFacts> = {
  facts: z.discriminatedUnion("asks", [
    z.strictObject({
      model,
      asks: z.literal("last-day"),
      constant: z.string(),
      persona: z.string(),
      telling: z.strictObject({ form: z.number(), question: z.number() }),
      events: z.record(z.string(), z.string()),
      options: z.record(z.string(), z.strictObject({ from: z.string(), by: z.string(), day: z.string() })),
    }),
    z.strictObject({
      model,
      asks: z.literal("in-force"),
      rule: z.string(),
      persona: z.string(),
      form: z.number(),
      day: z.string(),
      circumstance: z.strictObject({ side: z.enum(["inside", "outside"]), at: z.number() }),
      dated: z.boolean(),
      options: z.record(
        z.string(),
        z.strictObject({ standing: z.enum(["applies", "too-early", "ended", "out-of-scope"]) }),
      ),
    }),
    z.strictObject({
      model,
      asks: z.literal("by-the-rule"),
      persona: z.string(),
      form: z.number(),
      first: z.enum(["kept", "broken"]),
      options: z.record(z.string(), z.strictObject({ constant: z.string(), value: z.number() })),
    }),
  ]),
  judge(knowledge, facts) {
    switch (facts.asks) {
      case "last-day":
        return judgeLastDay(knowledge, facts);
      case "in-force":
        return judgeInForce(knowledge, facts);
      case "by-the-rule":
        return judgeByTheRule(knowledge, facts);
    }
  },
};
