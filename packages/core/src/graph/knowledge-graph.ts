import type { Cause } from "../model/cause.ts";
import type { Claim } from "../model/claim.ts";
import type { Constant } from "../model/constant.ts";
import type { Event } from "../model/event.ts";
import type { Family } from "../model/family.ts";
import type { Lesson } from "../model/lesson.ts";
import type { Misconception } from "../model/misconception.ts";
import type { Need } from "../model/need.ts";
import type { Objective } from "../model/objective.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Pack } from "../model/pack.ts";
import type { Persona } from "../model/persona.ts";
import type { Remedy } from "../model/remedy.ts";
import type { Rule } from "../model/rule.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Signal, SignalGroup } from "../model/signal.ts";
import type { Source } from "../model/source.ts";
import type { Term } from "../model/term.ts";
import type { ExclusivePair, Weight } from "../model/weight.ts";
import type { NodeReference } from "./node-reference.ts";

type Index<Node> = ReadonlyMap<string, Node>;

/** A directed relation between two nodes, e.g. remedy `addresses` need. */
export type Edge = { readonly from: NodeReference; readonly relation: string; readonly to: NodeReference };

/** One or more packs with every reference resolved. Maps keep the packs' order. Built by `buildGraph` only. */
export type KnowledgeGraph = {
  readonly packs: readonly Pack[];
  readonly sources: Index<Source>;
  readonly claims: Index<Claim>;
  readonly causeFamilies: Index<Family>;
  readonly remedyFamilies: Index<Family>;
  readonly outcomes: Index<Outcome>;
  readonly causes: Index<Cause>;
  readonly signalGroups: Index<SignalGroup>;
  readonly signals: Index<Signal>;
  readonly weights: readonly Weight[];
  readonly exclusivePairs: readonly ExclusivePair[];
  readonly needs: Index<Need>;
  readonly remedies: Index<Remedy>;
  readonly misconceptions: Index<Misconception>;
  readonly rules: Index<Rule>;
  readonly constants: Index<Constant>;
  readonly terms: Index<Term>;
  readonly events: Index<Event>;
  readonly objectives: Index<Objective>;
  readonly lessons: Index<Lesson>;
  readonly personas: Index<Persona>;
  readonly scenarios: Index<Scenario>;
  readonly edges: readonly Edge[];
};
