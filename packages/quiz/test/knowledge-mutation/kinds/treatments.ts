import { treatmentOf, type Claim, type Treatment } from "@plain-credit/core";
import { changeAt } from "../change-at.ts";
import type { MutationKind } from "../mutation.ts";

type Taken = Pick<Claim, "kind" | "support" | "effect">;

/** Each claim taken in each other way, through its kind, support and effect. */
export const treatments: MutationKind = ({ claims }) =>
  claims.flatMap((claim, at) =>
    Object.entries(takenAs(claim))
      .filter(([treatment]) => treatment !== treatmentOf(claim))
      .map(([treatment, taken]) => {
        const { effect: _, ...rest } = claim;
        return {
          kind: "claim treatment",
          id: `${claim.id} as ${treatment}`,
          list: "claims",
          touches: [claim.id],
          change: (pack) => changeAt(pack, ["claims", at], { ...rest, ...taken }),
        };
      }),
  );

/** Each claim with another support or effect that leaves its treatment as it is. */
export const supportsAndEffects: MutationKind = ({ claims }) =>
  claims.flatMap((claim, at) =>
    [
      ...(["documented", "plausible", "unfounded", "false"] as const).map((support) => ({ support })),
      ...(claim.effect === undefined
        ? []
        : (["helps", "neutral", "costly", "harmful"] as const).map((effect) => ({ effect }))),
    ]
      .filter((change) => {
        const [field, value] = Object.entries(change)[0] ?? [];
        const other = field === "support" ? claim.support !== value : claim.effect !== value;
        return other && treatmentOf({ ...claim, ...change }) === treatmentOf(claim);
      })
      .map((change) => ({
        kind: "claim support, effect",
        id: `${claim.id} ${JSON.stringify(change)}`,
        list: "claims",
        touches: [claim.id],
        change: (pack) => changeAt(pack, ["claims", at], { ...claim, ...change }),
      })),
  );

function takenAs({ kind, effect }: Claim): Readonly<Record<Treatment, Taken>> {
  const soundly = kind === "advice" ? ({ kind, effect: "helps" } as const) : ({ kind: "fact" } as const);
  const badly =
    kind === "advice" && effect !== "harmful" && effect !== undefined
      ? ({ kind, effect } as const)
      : ({ kind: "fact" } as const);
  return {
    rely: { ...soundly, support: "documented" },
    unofficial: { ...soundly, support: "plausible" },
    unfounded: { ...badly, support: "false" },
    harmful: { kind: "advice", support: "unfounded", effect: "harmful" },
    framing: { kind: "framing", support: "plausible" },
  };
}
