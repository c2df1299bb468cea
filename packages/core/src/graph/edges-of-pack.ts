import type { Pack } from "../model/pack.ts";
import type { Edge } from "./knowledge-graph.ts";
import type { NodeKind, NodeReference } from "./node-reference.ts";

type Located = { readonly edge: Edge; readonly path: readonly (string | number)[] };
type Lists = {
  readonly [Kind in keyof Pack]: Pack[Kind] extends readonly unknown[] ? Kind : never;
}[keyof Pack];

/** Every reference that a pack makes from one node to another, with the place where it stands. */
export function edgesOfPack(pack: Pack): readonly Located[] {
  const located: Located[] = [];
  const link = (
    from: NodeReference,
    relation: string,
    kind: NodeKind,
    ids: readonly string[],
    path: readonly (string | number)[],
  ) => {
    ids.forEach((id, index) =>
      located.push({ edge: { from, relation, to: { kind, id } }, path: [...path, index] }),
    );
  };
  const each = <Kind extends Lists>(
    list: Kind,
    visit: (node: Pack[Kind][number], path: readonly (string | number)[]) => void,
  ) => {
    pack[list].forEach((node, index) => visit(node, [list, index]));
  };

  each("claims", (claim, path) => {
    const from = { kind: "claim", id: claim.id } as const;
    link(
      from,
      "supported-by",
      "source",
      claim.evidence.for.map((citation) => citation.source),
      [...path, "evidence", "for"],
    );
    link(
      from,
      "opposed-by",
      "source",
      claim.evidence.against.map((citation) => citation.source),
      [...path, "evidence", "against"],
    );
  });
  each("causes", (cause, path) => {
    const from = { kind: "cause", id: cause.id } as const;
    link(from, "brings-about", "outcome", cause.outcomes, [...path, "outcomes"]);
    link(from, "rests-on", "claim", cause.claims, [...path, "claims"]);
    if (cause.mainRemedy !== undefined)
      link(from, "answered-by", "remedy", [cause.mainRemedy], [...path, "mainRemedy"]);
  });
  each("signals", (signal, path) =>
    link({ kind: "signal", id: signal.id }, "rests-on", "claim", signal.claims, [...path, "claims"]),
  );
  each("weights", (weight, path) =>
    link({ kind: "signal", id: weight.signal }, "speaks-to", "cause", [weight.cause], [...path, "cause"]),
  );
  each("needs", (need, path) => {
    const from = { kind: "need", id: need.id } as const;
    link(from, "arises-from", "cause", need.causes, [...path, "causes"]);
    const signals = need.opens.flatMap((clause) => clause.all.map((atom) => atom.signal));
    link(from, "opens-on", "signal", signals, [...path, "opens"]);
  });
  each("remedies", (remedy, path) => {
    const from = { kind: "remedy", id: remedy.id } as const;
    link(from, "addresses", "need", remedy.addresses, [...path, "addresses"]);
    link(from, "rests-on", "claim", remedy.claims, [...path, "claims"]);
    link(
      from,
      "precedes",
      "remedy",
      remedy.precedes.map((order) => order.remedy),
      [...path, "precedes"],
    );
    remedy.precedes.forEach((order, at) =>
      link(from, "ordered-by", "claim", order.claims, [...path, "precedes", at, "claims"]),
    );
    for (const field of ["requires", "forbids"] as const)
      remedy[field].forEach(({ all }, at) => {
        const signals = all.map(({ signal }) => signal);
        link(from, "depends-on", "signal", signals, [...path, field, at, "all"]);
      });
  });
  each("misconceptions", (misconception, path) => {
    const from = { kind: "misconception", id: misconception.id } as const;
    link(from, "asserted-by", "claim", misconception.claims, [...path, "claims"]);
    link(from, "refuted-by", "claim", misconception.refutedBy, [...path, "refutedBy"]);
  });
  for (const [list, kind] of [
    ["rules", "rule"],
    ["constants", "constant"],
  ] as const) {
    each(list, ({ id, source, applies }, path) => {
      link({ kind, id }, "stands-in", "source", [source], [...path, "source"]);
      if (applies !== undefined)
        link({ kind, id }, "stated-by", "claim", [applies.claim], [...path, "applies", "claim"]);
    });
  }
  each("terms", (term, path) =>
    link({ kind: "term", id: term.id }, "explained-by", "claim", term.claims, [...path, "claims"]),
  );
  each("events", (event, path) => {
    const from = { kind: "event", id: event.id } as const;
    link(from, "marks", "rule", event.rules, [...path, "rules"]);
    link(from, "explained-by", "claim", event.claims, [...path, "claims"]);
    link(from, "reported-in", "source", event.sources, [...path, "sources"]);
  });
  for (const [list, kind] of [
    ["objectives", "objective"],
    ["lessons", "lesson"],
  ] as const) {
    each(list, (node, path) => {
      const from = { kind, id: node.id };
      link(from, "covers", "claim", node.covers.claims, [...path, "covers", "claims"]);
      link(from, "covers", "cause", node.covers.causes, [...path, "covers", "causes"]);
      link(from, "covers", "signal", node.covers.signals, [...path, "covers", "signals"]);
      link(from, "covers", "remedy", node.covers.remedies, [...path, "covers", "remedies"]);
      link(from, "covers", "misconception", node.covers.misconceptions, [
        ...path,
        "covers",
        "misconceptions",
      ]);
      if ("lessons" in node) link(from, "read-in", "lesson", node.lessons, [...path, "lessons"]);
      if ("next" in node) link(from, "leads-to", "lesson", node.next, [...path, "next"]);
      if ("objectives" in node) link(from, "serves", "objective", node.objectives, [...path, "objectives"]);
    });
  }
  each("scenarios", (scenario, path) => {
    const from = { kind: "scenario", id: scenario.id } as const;
    link(from, "offers", "remedy", scenario.options, [...path, "options"]);
    link(from, "tempts-with", "misconception", scenario.temptations, [...path, "temptations"]);
  });
  return located;
}
