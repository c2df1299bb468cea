import type { Application, Constant, KnowledgeGraph, Objective } from "@plain-credit/core";

/** A constant that decides something in a case. */
export type AppliedConstant<Kind extends Application["kind"] = Application["kind"]> = Constant & {
  readonly applies: Extract<Application, { readonly kind: Kind }>;
};

/** The constants that decide something in a case and whose claim an objective covers. */
export function appliedConstants(graph: KnowledgeGraph, { covers }: Objective): readonly AppliedConstant[] {
  return [...graph.constants.values()].filter(
    (constant): constant is AppliedConstant =>
      constant.applies !== undefined && covers.claims.includes(constant.applies.claim),
  );
}

/** Whether a constant is a span of days or years that runs from an event. */
export function isPeriod(constant: AppliedConstant): constant is AppliedConstant<"period"> {
  return constant.applies.kind === "period" && (constant.unit === "days" || constant.unit === "years");
}

/** Whether a constant is a line that numbers keep to or cross. */
export function isLimit(constant: AppliedConstant): constant is AppliedConstant<"limit"> {
  return (
    constant.applies.kind === "limit" && ["fraction", "yuan", "times", "clock-range"].includes(constant.unit)
  );
}
