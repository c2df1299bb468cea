import * as fc from "fast-check";
import type { KnowledgeGraph } from "../src/graph/knowledge-graph.ts";
import { weightBands } from "../src/model/weight.ts";
import { editPack } from "./edit-pack.ts";
import { graphOf } from "./graph-of.ts";
import { samplePack } from "./sample-pack.ts";

const places = samplePack.causes.flatMap((cause) =>
  samplePack.signals
    .filter(({ role }) => role === "weighed")
    .flatMap((signal) =>
      signal.values.map((value) => ({ cause: cause.id, signal: signal.id, value: value.id })),
    ),
);
const why = { "zh-CN": "试", en: "a trial" };

/** The sample pack with any weights, any signals in its group, and its causes exclusive or not. */
export const arbitraryWeighedGraph: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    weights: fc.tuple(...places.map(() => fc.constantFrom(...weightBands))),
    grouped: fc.subarray(samplePack.signals.map(({ id }) => id)),
    exclusive: fc.boolean(),
  })
  .map(({ weights, grouped, exclusive }) =>
    graphOf(
      editPack((pack) => {
        pack.weights = places.map((place, at) => ({ ...place, weight: weights[at] ?? 0, why }));
        if (!exclusive) pack.exclusivePairs = [];
        for (const signal of pack.signals) {
          delete signal.group;
          if (grouped.includes(signal.id)) signal.group = "house-word";
        }
      }),
    ),
  );

const remedyIds = ["a", "b", "c", "d", "e", "f"];
const small = fc.constantFrom(0, 1, 2, 3);

/** The sample pack with six made-up remedies in its place: any needs, costs and conditions; `precedes` only from an earlier to a later id, so that it is acyclic. */
export const arbitraryPlanningGraph: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    urgencies: fc.tuple(small, small, small),
    remedies: fc.tuple(
      ...remedyIds.map((id, at) =>
        fc.record({
          id: fc.constant(id),
          addresses: fc.subarray(samplePack.needs.map((need) => need.id)),
          money: small,
          effort: small,
          precedes: fc.subarray(remedyIds.slice(at + 1)),
          requires: fc.boolean(),
          forbids: fc.boolean(),
        }),
      ),
    ),
  })
  .map(({ urgencies, remedies }) =>
    graphOf(
      editPack((pack) => {
        pack.scenarios = [];
        pack.needs.forEach((need, at) => (need.urgency = urgencies[at] ?? 3));
        const [model] = pack.remedies;
        if (model === undefined) throw new Error("the sample pack has remedies");
        pack.remedies = remedies.map(({ id, addresses, money, effort, precedes, requires, forbids }) => ({
          ...model,
          id,
          addresses,
          cost: { money, effort },
          precedes: precedes.map((remedy) => ({ remedy, claims: [] })),
          requires: requires ? [{ all: [{ signal: "shelf", values: ["has-book"] }] }] : [],
          forbids: forbids ? [{ all: [{ signal: "receipt", values: ["found"] }] }] : [],
        }));
      }),
    ),
  );
