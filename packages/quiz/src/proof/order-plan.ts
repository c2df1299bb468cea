import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { OrderPlanFacts } from "../item/facts/order-plan-facts.ts";
import type { Wording } from "./check-wording.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import { plannedOrder, type PlannedOrder } from "./planned-order.ts";
import type { Judgement, Prover } from "./prover.ts";

/** How many steps a plan has, and how many pairs of them have an order at least. */
const bounds = { fewest: 3, most: 5, pairs: 2 };

type Pair = readonly [earlier: string, later: string];

/** The pairs that the remedies' own order puts one before the other, at once or by way of others; every step has to take part in one, every order has to go by way of the steps offered, and the stem says what there is to see to, no more and no less. */
export const proveOrderPlan: Prover<OrderPlanFacts> = {
  facts: z.strictObject({
    model: z.literal("order-plan"),
    persona: z.string(),
    needs: z.array(z.string()),
    options: z.record(z.string(), z.strictObject({ remedy: z.string() })),
  }),
  judge: judgeOrderPlan,
};

function judgeOrderPlan(knowledge: Knowledge, facts: OrderPlanFacts): Judgement {
  const steps = Object.entries(facts.options);
  const order = plannedOrder(
    knowledge.pack,
    steps.map(([, { remedy }]) => remedy),
  );
  const pairs = steps.flatMap(([one, { remedy }]) =>
    steps
      .filter(([, later]) => order.later.get(remedy)?.has(later.remedy) === true)
      .map(([other]): Pair => [one, other]),
  );
  return {
    options: new Map(steps.map(([id, { remedy }]) => [id, judgeStep(knowledge, pairs, id, remedy)])),
    pairs,
    wording: wordPlan(knowledge, facts, order),
    reasons: [
      ...checkPlan(knowledge, facts, pairs),
      ...checkNeeds(knowledge, facts, order),
      ...order.detached.map((remedy) => complain("step-detached", "options", { remedy })),
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
  { persona, options }: OrderPlanFacts,
  pairs: readonly Pair[],
): readonly Issue[] {
  const remedies = Object.values(options).map(({ remedy }) => knowledge.remedies.get(remedy));
  const reasons: Issue[] = [];
  if (!knowledge.pack.personas.some(({ id }) => id === persona))
    reasons.push(complain("persona-unknown", "persona", { persona }));
  if (remedies.length < bounds.fewest || remedies.length > bounds.most)
    reasons.push(complain("step-count-other", "options", { steps: remedies.length }));
  if (pairs.length < bounds.pairs)
    reasons.push(complain("order-insufficient", "options", { pairs: pairs.length }));
  return reasons;
}

/** Whether the stem says of each step what it is for, unless another step has to uncover that, and nothing that no step meets. */
function checkNeeds(
  knowledge: Knowledge,
  { needs, options }: OrderPlanFacts,
  { uncovered }: PlannedOrder,
): readonly Issue[] {
  const remedies = Object.values(options).flatMap(({ remedy }) => knowledge.remedies.get(remedy) ?? []);
  const pressing = ({ addresses }: (typeof remedies)[number]) =>
    addresses.filter((id) => knowledge.needs.get(id)?.residual === undefined);
  const [hidden, open] = [true, false].map((state) =>
    remedies.filter(({ id }) => uncovered.has(id) === state),
  );
  return [
    ...needs.flatMap((need) =>
      !knowledge.needs.has(need) || knowledge.needs.get(need)?.residual !== undefined
        ? [complain("need-unusable", "needs", { need })]
        : [],
    ),
    ...needs.flatMap((need) =>
      (open ?? []).some(({ addresses }) => addresses.includes(need))
        ? []
        : [complain("need-unmet", "needs", { need })],
    ),
    ...(open ?? []).flatMap((remedy) =>
      pressing(remedy).length === 0 || pressing(remedy).some((need) => needs.includes(need))
        ? []
        : [complain("step-unfounded", "needs", { remedy: remedy.id })],
    ),
    ...(hidden ?? []).flatMap((remedy) =>
      pressing(remedy).some(
        (need) => needs.includes(need) && !(open ?? []).some(({ addresses }) => addresses.includes(need)),
      )
        ? [complain("need-premature", "needs", { remedy: remedy.id })]
        : [],
    ),
  ];
}

function wordPlan(
  knowledge: Knowledge,
  { needs, options }: OrderPlanFacts,
  { reasons }: PlannedOrder,
): Wording {
  const steps = Object.entries(options);
  return {
    stem: needs.flatMap((need) => knowledge.needs.get(need)?.name ?? []),
    rationales: new Map(steps.map(([id, { remedy }]) => [id, reasons.get(remedy) ?? []])),
    options: new Map(
      steps.flatMap(([id, { remedy }]) => {
        const text = knowledge.remedies.get(remedy)?.name;
        return text === undefined ? [] : [[id, text] as const];
      }),
    ),
  };
}

function complain(code: string, name: string, params: Issue["params"]): Issue {
  return { code, path: ["facts", name], params };
}
