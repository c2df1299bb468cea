import { diagnose, type Findings, type KnowledgeGraph, type Weight } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { graphOf } from "../../../test/proof-packs.ts";
import { generateItem } from "../generate-item.ts";
import { tells } from "./item-margins.ts";
import { tellingCores } from "./telling-cores.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const graph = graphOf(jiebei);
const plans = [...graph.causes.values()].flatMap(({ id, outcomes }) =>
  outcomes.map((outcome) => ({ cause: id, outcome })),
);
test("every cause can be told by some clues under every outcome that it can bring about", () => {
  const silent = plans.filter(({ cause, outcome }) => tellingCores(graph, cause, outcome).length === 0);
  expect(silent).toEqual([]);
});

test("a case that was generated keeps its key, a cause or that none can be told, when any one weight moves by 3", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { findings, key } = generatedCase(seed);
      kinds.add(key);
      expect(verdictsNearby(findings)).toEqual(new Set([key]));
    }),
    { numRuns: 400, examples: Array.from({ length: 120 }, (_, at) => [`margin-${at}`]) },
  );
  expect(kinds).toEqual(new Set([...graph.causes.keys(), "cannot-tell"]));
});

test("a case told by the least margin that the self-check takes does not pass as a told item", () => {
  const findings = [{ signal: "student", value: "yes" }];
  expect(diagnose(graph, { outcome: "flat", findings })).toMatchObject({ verdict: "told", lead: 10 });
  expect(tells(graph, { outcome: "flat", findings }, "policy-student-rule")).toBe(false);
});

/** A case as the item model makes it; its key is a cause or `cannot-tell`. */
function generatedCase(seed: string): { readonly findings: Findings; readonly key: string } {
  const made = generateItem(graph, { model: "identify-cause", seed });
  if (!made.ok || made.value.facts.model !== "identify-cause" || typeof made.value.key !== "string")
    throw new Error(JSON.stringify(made));
  const { outcome, findings, options } = made.value.facts;
  const stands = options[made.value.key];
  return {
    findings: { outcome, findings },
    key: stands !== undefined && "cause" in stands ? stands.cause : "cannot-tell",
  };
}

/** The causes told, or the verdicts, of a case over all tables in which one weight of a finding stated, listed or not, is moved by 3. */
function verdictsNearby(findings: Findings): ReadonlySet<string> {
  const verdicts = tablesNearby(findings).map((table) => {
    const found = diagnose(table, findings);
    return found.verdict === "told" ? found.cause : found.verdict;
  });
  return new Set(verdicts);
}

function tablesNearby({ findings }: Findings): readonly KnowledgeGraph[] {
  return findings.flatMap(({ signal, value }) =>
    [...graph.causes.keys()].flatMap((cause) => {
      const isSpoken = (weight: Weight) =>
        weight.cause === cause && weight.signal === signal && weight.value === value;
      const listed = graph.weights.find(isSpoken)?.weight ?? 0;
      const others = graph.weights.filter((weight) => !isSpoken(weight));
      return [listed - 3, listed + 3].map((weight) => ({
        ...graph,
        weights: [...others, offBand({ cause, signal, value, weight })],
      }));
    }),
  );
}

/** A weight between the bands, which no pack may hold. */
function offBand(weight: Pick<Weight, "cause" | "signal" | "value"> & { readonly weight: number }): Weight {
  return JSON.parse(JSON.stringify({ ...weight, why: { "zh-CN": "", en: "" } }));
}
