import {
  buildGraph,
  checkGraph,
  treatmentOf,
  type Claim,
  type KnowledgeGraph,
  type Pack,
} from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { itemModels } from "@plain-credit/quiz";
import { describe, expect, test, vi } from "vitest";
import { testedNodes } from "./tested-nodes.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const graph = graphOf(jiebei);
const tested = testedNodes(graph);

/** Framing is a way of speaking; its treatment is asked for as such, by tell-framing alone. */
const framing = ["F0.1", "F0.2", "F0.4", "K1", "K2", "K3"];

const flips = [
  { kind: "fact", support: "documented" },
  { kind: "fact", support: "plausible" },
  { kind: "fact", support: "false" },
  { kind: "advice", support: "unfounded", effect: "harmful" },
] as const satisfies readonly Pick<Claim, "kind" | "support" | "effect">[];

function graphOf(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

/** The claim with another kind, support and effect, and nothing else changed. */
function flipped(claim: Claim, flip: (typeof flips)[number]): Claim {
  const { effect: _, ...rest } = claim;
  return { ...rest, ...flip };
}

function withClaim(claim: Claim): KnowledgeGraph {
  return { ...graph, claims: new Map(graph.claims).set(claim.id, claim) };
}

/** Sentences of every treatment, so that each can be offered beside the one asked about. */
const company = [
  ...new Map([...graph.claims.values()].map((claim) => [treatmentOf(claim), claim.id])).values(),
];

/** What judge-claim calls right about a claim, asked of nothing else. */
function judgedKey(knowledge: KnowledgeGraph, claim: string): string {
  const [objective] = knowledge.objectives.values();
  if (objective === undefined) throw new Error("no objective");
  const others = company.filter((id) => id !== claim);
  const covers = { claims: [claim, ...others], causes: [], signals: [], remedies: [], misconceptions: [] };
  const item = itemModels.get("judge-claim")?.generate(knowledge, {
    seed: "flip",
    objective: { ...objective, covers },
    spent: new Set(others.map((id) => `claim:${id}`)),
  });
  if (item?.ok !== true || item.value.facts.model !== "judge-claim") return "none";
  const { key, facts } = item.value;
  return typeof key === "string" ? (facts.options[key] ?? "none") : "none";
}

describe("what items test", () => {
  test("is every claim, every cause, clue, step and misconception", () => {
    const nodes = [
      ...jiebei.claims.map(({ id }) => `claim:${id}`),
      ...jiebei.causes.map(({ id }) => `cause:${id}`),
      ...jiebei.signals.map(({ id }) => `signal:${id}`),
      ...jiebei.remedies.map(({ id }) => `remedy:${id}`),
      ...jiebei.misconceptions.map(({ id }) => `misconception:${id}`),
    ];
    expect(nodes.filter((node) => !tested.has(node))).toEqual([]);
    for (const id of framing) expect(tested.get(`claim:${id}`)).toEqual(["tell-framing"]);
    expect(
      [...graph.claims.values()].filter((claim) => treatmentOf(claim) === "framing").map(({ id }) => id),
    ).toEqual(framing);
  });

  test("changes its key, or turns a check red, when the treatment of any tested claim is flipped", () => {
    const unnoticed: string[] = [];
    for (const claim of graph.claims.values()) {
      if (treatmentOf(claim) === "framing") continue;
      const key = judgedKey(graph, claim.id);
      expect(key).toBe(treatmentOf(claim));
      for (const flip of flips) {
        const changed = flipped(claim, flip);
        if (treatmentOf(changed) === treatmentOf(claim)) continue;
        const other = withClaim(changed);
        const noticed =
          judgedKey(other, claim.id) !== key || checkGraph(other, { asOf: jiebei.asOf }).length > 0;
        if (!noticed) unnoticed.push(`${claim.id} as ${treatmentOf(changed)}`);
      }
    }
    expect(unnoticed).toEqual([]);
  });

  test("asks no more of a way of speaking, once it is one no longer", () => {
    const objective = graph.objectives.get("why-flat");
    if (objective === undefined) throw new Error("no objective");
    const askedIn = (knowledge: KnowledgeGraph) =>
      (itemModels.get("tell-framing")?.families(knowledge, objective) ?? []).map(({ id }) => id);
    for (const id of framing) {
      const claim = graph.claims.get(id);
      if (claim === undefined) throw new Error(id);
      expect(askedIn(graph)).toContain(`tell-framing/${id}`);
      for (const flip of flips)
        expect(askedIn(withClaim(flipped(claim, flip)))).not.toContain(`tell-framing/${id}`);
    }
  });

  test("turns a check red for most claims, whatever the quiz asks", () => {
    const claims = [...graph.claims.values()].filter((claim) => treatmentOf(claim) === "rely").slice(0, 12);
    const red = claims.filter((claim) => {
      const changed = withClaim(flipped(claim, { kind: "advice", support: "unfounded", effect: "harmful" }));
      return checkGraph(changed, { asOf: jiebei.asOf }).length > 0;
    });
    expect(red.length).toBe(claims.length);
  });

  test("is read off items, not declared: what no item can ask about any more is untested", () => {
    const gone = {
      claim: "C1.1",
      misconception: "MC4.3",
      cause: "policy-new-rule",
      scenario: "call-comes",
    };
    const lonely = jiebei.scenarios
      .find(({ id }) => id === gone.scenario)
      ?.options.filter(
        (id) => !jiebei.scenarios.some((one) => one.id !== gone.scenario && one.options.includes(id)),
      );
    const less = testedNodes(
      graphOf({
        ...jiebei,
        weights: jiebei.weights.filter(({ cause }) => cause !== gone.cause),
        scenarios: jiebei.scenarios.filter(({ id }) => id !== gone.scenario),
        objectives: jiebei.objectives.map((objective) => ({
          ...objective,
          covers: {
            ...objective.covers,
            claims: objective.covers.claims.filter((id) => id !== gone.claim),
            causes: objective.covers.causes.filter((id) => id !== gone.cause),
            remedies: objective.covers.remedies.filter((id) => lonely?.includes(id) !== true),
            misconceptions: objective.covers.misconceptions.filter((id) => id !== gone.misconception),
          },
        })),
      }),
    );
    expect(less.get(`claim:${gone.claim}`) ?? []).not.toContain("judge-claim");
    expect(less.get(`misconception:${gone.misconception}`) ?? []).not.toContain("refute-myth");
    expect(less.get(`cause:${gone.cause}`) ?? []).toEqual([]);
    expect(lonely?.length).toBeGreaterThan(0);
    for (const id of lonely ?? []) expect(less.get(`remedy:${id}`) ?? [], id).toEqual([]);
  });
});
