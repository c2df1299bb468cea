import type { Claim, Treatment } from "@plain-credit/core";

/** How a claim is to be taken, worst first: harmful if following it does harm, then by what supports it; framing stands apart. */
export function takeClaim({ kind, effect, support }: Claim): Treatment {
  if (kind === "framing") return "framing";
  if (effect === "harmful") return "harmful";
  return { documented: "rely", plausible: "unofficial", unfounded: "unfounded", false: "unfounded" }[
    support
  ] as Treatment;
}
