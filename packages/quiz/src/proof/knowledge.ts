import type {
  Cause,
  Claim,
  Misconception,
  Need,
  Outcome,
  Pack,
  Remedy,
  Scenario,
  Signal,
  Weight,
} from "@plain-credit/core";
import { laterRemedies } from "./later-remedies.ts";

/** A raw pack laid out for looking up; nothing in it is concluded but the order of remedies. */
export type Knowledge = {
  readonly pack: Pack;
  readonly causes: ReadonlyMap<string, Cause>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly misconceptions: ReadonlyMap<string, Misconception>;
  readonly needs: ReadonlyMap<string, Need>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly remedies: ReadonlyMap<string, Remedy>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly signals: ReadonlyMap<string, Signal>;
  /** The weights of a signal's value, by `signal=value`. */
  readonly weights: ReadonlyMap<string, readonly Weight[]>;
  /** For each remedy those that must come after it, at once or by way of others. */
  readonly laterThan: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of all nodes that a diagnosis or an item may name. */
  readonly names: ReadonlySet<string>;
};

const known = new WeakMap<Pack, Knowledge>();

/** The pack laid out for looking up, once a pack. */
export function knowledgeOf(pack: Pack): Knowledge {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const knowledge = layOut(pack);
  known.set(pack, knowledge);
  return knowledge;
}

function layOut(pack: Pack): Knowledge {
  const weights = new Map<string, Weight[]>();
  for (const weight of pack.weights) {
    const at = `${weight.signal}=${weight.value}`;
    weights.set(at, [...(weights.get(at) ?? []), weight]);
  }
  const kinds = [pack.causes, pack.claims, pack.misconceptions, pack.needs, pack.outcomes, pack.remedies];
  return {
    pack,
    causes: byId(pack.causes),
    claims: byId(pack.claims),
    misconceptions: byId(pack.misconceptions),
    needs: byId(pack.needs),
    outcomes: byId(pack.outcomes),
    remedies: byId(pack.remedies),
    scenarios: byId(pack.scenarios),
    signals: byId(pack.signals),
    weights,
    laterThan: laterRemedies(pack.remedies),
    names: new Set(
      [...kinds, pack.signals, pack.rules, pack.constants].flatMap((nodes) => nodes.map(({ id }) => id)),
    ),
  };
}

function byId<Node extends { readonly id: string }>(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  return new Map(nodes.map((node) => [node.id, node]));
}
