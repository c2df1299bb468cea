import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { OrderPlanFacts } from "../item/facts/order-plan-facts.ts";
import type { Wording } from "./check-wording.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";

/** How many steps a plan has, and how many pairs of them have an order at least. */
const bounds = { fewest: 3, most: 5, pairs: 2 };

type Pair = readonly [earlier: string, later: string];

/** The pairs that the remedies' own order puts one before the other, at once or by way of others; every step has to take part in one. */
export const proveOrderPlan: Prover<OrderPlanFacts> = {
  facts: z.strictObject({
    model: z.literal("order-plan"),
    persona: z.string(),
    need: z.string(),
    options: z.record(z.string(), z.strictObject({ remedy: z.string() })),
  }),
  judge: judgeOrderPlan,
};

function judgeOrderPlan(knowledge: Knowledge, facts: OrderPlanFacts): Judgement {
  const steps = Object.entries(facts.options);
  const pairs = steps.flatMap(([one, { remedy }]) =>
    steps
      .filter(([, later]) => knowledge.laterThan.get(remedy)?.has(later.remedy) === true)
      .map(([other]): Pair => [one, other]),
  );
  return {
    options: new Map(steps.map(([id, { remedy }]) => [id, judgeStep(knowledge, pairs, id, remedy)])),
    pairs,
    wording: wordPlan(knowledge, facts),
    reasons: [
      ...checkPlan(knowledge, facts, pairs),
      ...steps.flatMap(([id, { remedy }]) =>
        pairs.some((pair) => pair.includes(id)) ? [] : [complain("step-loose", "options", { remedy })],
      ),
    ],
  };
}

function judgeStep(knowledge: Knowledge, pairs: readonly Pair[], id: string, remedy: string): OptionVerdict {
  const params = {
    remedy,
    before: pairs.filter(([one]) => one === id).length,
    after: pairs.filter(([, other]) => other === id).length,
  };
  if (!knowledge.remedies.has(remedy)) return { defensible: false, why: { code: "remedy-unknown", params } };
  const placed = params.before + params.after > 0;
  return { defensible: placed, why: { code: placed ? "step-ordered" : "step-loose", params } };
}

function checkPlan(
  knowledge: Knowledge,
  { persona, need, options }: OrderPlanFacts,
  pairs: readonly Pair[],
): readonly Issue[] {
  const remedies = Object.values(options).map(({ remedy }) => knowledge.remedies.get(remedy));
  const reasons: Issue[] = [];
  if (!knowledge.pack.personas.some(({ id }) => id === persona))
    reasons.push(complain("persona-unknown", "persona", { persona }));
  if (knowledge.needs.get(need)?.residual !== undefined || !knowledge.needs.has(need))
    reasons.push(complain("need-unusable", "need", { need }));
  if (!remedies.some((remedy) => remedy?.addresses.includes(need)))
    reasons.push(complain("need-unmet", "need", { need }));
  if (remedies.length < bounds.fewest || remedies.length > bounds.most)
    reasons.push(complain("step-count-other", "options", { steps: remedies.length }));
  if (pairs.length < bounds.pairs)
    reasons.push(complain("order-insufficient", "options", { pairs: pairs.length }));
  return reasons;
}

function wordPlan(knowledge: Knowledge, { need, options }: OrderPlanFacts): Wording {
  const name = knowledge.needs.get(need)?.name;
  return {
    stem: name === undefined ? [] : [name],
    options: new Map(
      Object.entries(options).flatMap(([id, { remedy }]) => {
        const text = knowledge.remedies.get(remedy)?.name;
        return text === undefined ? [] : [[id, text] as const];
      }),
    ),
  };
}

function complain(code: string, name: string, params: Issue["params"]): Issue {
  return { code, path: ["facts", name], params };
}
