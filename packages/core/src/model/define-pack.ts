import type { Citation, Claim } from "./claim.ts";
import type { Pack } from "./pack.ts";
import type { ScenarioVariant } from "./scenario.ts";

// Of an empty list `infer` would give any string.
type IdOf<List> = List extends readonly []
  ? never
  : List extends readonly { readonly id: infer Id extends string }[]
    ? Id
    : never;
type Ids<P extends Pack, Kind extends keyof Pack> = readonly IdOf<P[Kind]>[];

type PlacementOf<P extends Pack> =
  | { readonly part: "framing" | "closing" | "beyond" }
  | { readonly part: "causes"; readonly causeFamily: IdOf<P["causeFamilies"]> }
  | { readonly part: "remedies"; readonly remedyFamily: IdOf<P["remedyFamilies"]> };

type CitationOf<P extends Pack> = With<Citation, { readonly source: IdOf<P["sources"]> }>;

type FindingOf<P extends Pack> = {
  [S in P["signals"][number] as S["id"]]: { readonly signal: S["id"]; readonly value: IdOf<S["values"]> };
}[P["signals"][number]["id"]];

type ClauseOf<P extends Pack> = {
  readonly all: readonly {
    [S in P["signals"][number] as S["id"]]: {
      readonly signal: S["id"];
      readonly values: readonly IdOf<S["values"]>[];
    };
  }[P["signals"][number]["id"]][];
};

type CoveredNodesOf<P extends Pack> = {
  readonly claims: Ids<P, "claims">;
  readonly causes: Ids<P, "causes">;
  readonly signals: Ids<P, "signals">;
  readonly remedies: Ids<P, "remedies">;
  readonly misconceptions: Ids<P, "misconceptions">;
};

/** The nodes of a list, with the named properties held to what the pack itself holds. Whole nodes, or a literal written in place would count as having excess properties. */
type Held<Kind extends keyof Pack, Properties> = readonly With<
  Pack[Kind] extends readonly (infer Node)[] ? Node : never,
  Properties
>[];
type With<Node, Properties> = Omit<Node, keyof Properties> & Properties;

/** What every reference inside a pack may name, read off the pack itself. */
type References<P extends Pack> = {
  readonly claims: Held<
    "claims",
    {
      readonly placement: PlacementOf<P>;
      readonly evidence: With<
        Claim["evidence"],
        { readonly for: readonly CitationOf<P>[]; readonly against: readonly CitationOf<P>[] }
      >;
    }
  >;
  readonly causes: Held<
    "causes",
    {
      readonly family: IdOf<P["causeFamilies"]>;
      readonly outcomes: Ids<P, "outcomes">;
      readonly mainRemedy?: IdOf<P["remedies"]> | undefined;
      readonly claims: Ids<P, "claims">;
    }
  >;
  readonly signals: Held<
    "signals",
    { readonly group?: IdOf<P["signalGroups"]> | undefined; readonly claims: Ids<P, "claims"> }
  >;
  readonly weights: Held<"weights", FindingOf<P> & { readonly cause: IdOf<P["causes"]> }>;
  readonly exclusivePairs: Held<
    "exclusivePairs",
    { readonly causes: readonly [IdOf<P["causes"]>, IdOf<P["causes"]>] }
  >;
  readonly needs: Held<
    "needs",
    { readonly causes: Ids<P, "causes">; readonly opens: readonly ClauseOf<P>[] }
  >;
  readonly remedies: Held<
    "remedies",
    {
      readonly family: IdOf<P["remedyFamilies"]>;
      readonly addresses: Ids<P, "needs">;
      readonly requires: readonly ClauseOf<P>[];
      readonly forbids: readonly ClauseOf<P>[];
      readonly impossible?: readonly ClauseOf<P>[] | undefined;
      readonly precedes: readonly {
        readonly remedy: IdOf<P["remedies"]>;
        readonly claims: Ids<P, "claims">;
      }[];
      readonly claims: Ids<P, "claims">;
    }
  >;
  readonly misconceptions: Held<
    "misconceptions",
    {
      readonly placement: PlacementOf<P>;
      readonly when?: readonly ClauseOf<P>[] | undefined;
      readonly claims: Ids<P, "claims">;
      readonly refutedBy: Ids<P, "claims">;
    }
  >;
  readonly rules: Held<"rules", { readonly source: IdOf<P["sources"]> }>;
  readonly constants: Held<"constants", { readonly source: IdOf<P["sources"]> }>;
  readonly terms: Held<"terms", { readonly claims: Ids<P, "claims"> }>;
  readonly events: Held<
    "events",
    {
      readonly rules: Ids<P, "rules">;
      readonly claims: Ids<P, "claims">;
      readonly sources: Ids<P, "sources">;
    }
  >;
  readonly objectives: Held<
    "objectives",
    { readonly covers: CoveredNodesOf<P>; readonly lessons: Ids<P, "lessons"> }
  >;
  readonly lessons: Held<
    "lessons",
    {
      readonly objectives: Ids<P, "objectives">;
      readonly covers: CoveredNodesOf<P>;
      readonly next: Ids<P, "lessons">;
    }
  >;
  readonly scenarios: Held<
    "scenarios",
    {
      readonly findings: readonly FindingOf<P>[];
      readonly options: Ids<P, "remedies">;
      readonly temptations: Ids<P, "misconceptions">;
      readonly variants: readonly With<ScenarioVariant, { readonly findings: readonly FindingOf<P>[] }>[];
    }
  >;
};

/** Writes a pack in TypeScript: a reference to anything that the pack does not hold is a compile error. The pack comes back as given. */
export function definePack<const P extends Pack>(pack: P & References<P>): Pack {
  return pack;
}
