import type { Pack } from "./pack.ts";

type IdOf<List> = List extends readonly { readonly id: infer Id extends string }[] ? Id : never;
type Ids<P extends Pack, Kind extends keyof Pack> = readonly IdOf<P[Kind]>[];

type PlacementOf<P extends Pack> =
  | { readonly part: "framing" | "closing" | "beyond" }
  | { readonly part: "causes"; readonly causeFamily: IdOf<P["causeFamilies"]> }
  | { readonly part: "remedies"; readonly remedyFamily: IdOf<P["remedyFamilies"]> };

type CitationOf<P extends Pack> = { readonly source: IdOf<P["sources"]> };

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

/** What every reference inside a pack may name, read off the pack itself. */
type References<P extends Pack> = {
  readonly claims: readonly {
    readonly placement: PlacementOf<P>;
    readonly evidence: { readonly for: readonly CitationOf<P>[]; readonly against: readonly CitationOf<P>[] };
  }[];
  readonly causes: readonly {
    readonly family: IdOf<P["causeFamilies"]>;
    readonly outcomes: Ids<P, "outcomes">;
    readonly claims: Ids<P, "claims">;
  }[];
  readonly signals: readonly {
    readonly group?: IdOf<P["signalGroups"]> | undefined;
    readonly claims: Ids<P, "claims">;
  }[];
  readonly weights: readonly (FindingOf<P> & { readonly cause: IdOf<P["causes"]> })[];
  readonly exclusivePairs: readonly { readonly causes: readonly [IdOf<P["causes"]>, IdOf<P["causes"]>] }[];
  readonly needs: readonly { readonly causes: Ids<P, "causes">; readonly opens: readonly ClauseOf<P>[] }[];
  readonly remedies: readonly {
    readonly family: IdOf<P["remedyFamilies"]>;
    readonly addresses: Ids<P, "needs">;
    readonly requires: readonly ClauseOf<P>[];
    readonly forbids: readonly ClauseOf<P>[];
    readonly precedes: readonly { readonly remedy: IdOf<P["remedies"]>; readonly claims: Ids<P, "claims"> }[];
    readonly claims: Ids<P, "claims">;
  }[];
  readonly misconceptions: readonly {
    readonly placement: PlacementOf<P>;
    readonly claims: Ids<P, "claims">;
    readonly refutedBy: Ids<P, "claims">;
  }[];
  readonly rules: readonly { readonly source: IdOf<P["sources"]> }[];
  readonly constants: readonly { readonly source: IdOf<P["sources"]> }[];
  readonly objectives: readonly { readonly covers: CoveredNodesOf<P>; readonly lessons: Ids<P, "lessons"> }[];
  readonly lessons: readonly {
    readonly objectives: Ids<P, "objectives">;
    readonly covers: CoveredNodesOf<P>;
    readonly next: Ids<P, "lessons">;
  }[];
  readonly scenarios: readonly {
    readonly findings: readonly FindingOf<P>[];
    readonly options: Ids<P, "remedies">;
    readonly temptations: Ids<P, "misconceptions">;
    readonly variants: readonly { readonly findings: readonly FindingOf<P>[] }[];
  }[];
};

/** Writes a pack in TypeScript: a reference to anything that the pack does not hold is a compile error. The pack comes back as given. */
export function definePack<const P extends Pack>(pack: P & References<P>): Pack {
  return pack;
}
