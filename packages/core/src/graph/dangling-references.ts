import type { Clause, Finding } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import type { Pack } from "../model/pack.ts";
import type { Placement } from "../model/placement.ts";
import { edgesOfPack } from "./edges-of-pack.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { NodeKind } from "./node-reference.ts";

type Path = readonly (string | number)[];

const indexOfKind = {
  source: "sources",
  claim: "claims",
  outcome: "outcomes",
  cause: "causes",
  signal: "signals",
  need: "needs",
  remedy: "remedies",
  misconception: "misconceptions",
  rule: "rules",
  constant: "constants",
  term: "terms",
  event: "events",
  objective: "objectives",
  lesson: "lessons",
  scenario: "scenarios",
} as const satisfies Record<NodeKind, keyof KnowledgeGraph>;

/** Every reference in a pack that names nothing in the graph: `reference-dangling`, with kind and id. */
export function danglingReferences(graph: KnowledgeGraph, pack: Pack, packIndex: number): readonly Issue[] {
  const issues: Issue[] = [];
  const expect = (exists: boolean, kind: string, id: string, path: Path) => {
    if (!exists)
      issues.push({ code: "reference-dangling", path: ["packs", packIndex, ...path], params: { kind, id } });
  };
  const expectFinding = (finding: Finding, path: Path) => {
    const signal = graph.signals.get(finding.signal);
    expect(signal !== undefined, "signal", finding.signal, [...path, "signal"]);
    const known = signal === undefined || signal.values.some((value) => value.id === finding.value);
    expect(known, `value of ${finding.signal}`, finding.value, [...path, "value"]);
  };
  const expectClauses = (clauses: readonly Clause[], path: Path) =>
    clauses.forEach((clause, at) =>
      clause.all.forEach((atom, index) =>
        atom.values.forEach((value) =>
          expectFinding({ signal: atom.signal, value }, [...path, at, "all", index]),
        ),
      ),
    );
  const expectPlacement = (placement: Placement, path: Path) => {
    if (placement.part === "causes")
      expect(graph.causeFamilies.has(placement.causeFamily), "cause family", placement.causeFamily, [
        ...path,
        "placement",
      ]);
    if (placement.part === "remedies")
      expect(graph.remedyFamilies.has(placement.remedyFamily), "remedy family", placement.remedyFamily, [
        ...path,
        "placement",
      ]);
  };

  for (const { edge, path } of edgesOfPack(pack))
    expect(graph[indexOfKind[edge.to.kind]].has(edge.to.id), edge.to.kind, edge.to.id, path);
  pack.claims.forEach((claim, at) => expectPlacement(claim.placement, ["claims", at]));
  pack.misconceptions.forEach((misconception, at) => {
    expectPlacement(misconception.placement, ["misconceptions", at]);
    expectClauses(misconception.when ?? [], ["misconceptions", at, "when"]);
  });
  pack.causes.forEach((cause, at) =>
    expect(graph.causeFamilies.has(cause.family), "cause family", cause.family, ["causes", at, "family"]),
  );
  pack.remedies.forEach((remedy, at) => {
    expect(graph.remedyFamilies.has(remedy.family), "remedy family", remedy.family, [
      "remedies",
      at,
      "family",
    ]);
    expectClauses(remedy.requires, ["remedies", at, "requires"]);
    expectClauses(remedy.forbids, ["remedies", at, "forbids"]);
    expectClauses(remedy.impossible ?? [], ["remedies", at, "impossible"]);
    const told = remedy.notNow ?? [];
    told.forEach(({ when }, index) => expectClauses([when], ["remedies", at, "notNow", index]));
  });
  pack.signals.forEach((signal, at) => {
    if (signal.group !== undefined)
      expect(graph.signalGroups.has(signal.group), "signal group", signal.group, ["signals", at, "group"]);
  });
  pack.weights.forEach((weight, at) => expectFinding(weight, ["weights", at]));
  pack.exclusivePairs.forEach((pair, at) =>
    pair.causes.forEach((id, index) =>
      expect(graph.causes.has(id), "cause", id, ["exclusivePairs", at, "causes", index]),
    ),
  );
  pack.needs.forEach((need, at) => expectClauses(need.opens, ["needs", at, "opens"]));
  pack.scenarios.forEach((scenario, at) => {
    scenario.findings.forEach((finding, index) =>
      expectFinding(finding, ["scenarios", at, "findings", index]),
    );
    scenario.variants.forEach((variant, index) =>
      variant.findings.forEach((finding, place) =>
        expectFinding(finding, ["scenarios", at, "variants", index, "findings", place]),
      ),
    );
  });
  return issues;
}
