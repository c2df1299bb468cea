import { treatmentOf } from "@plain-credit/core";
import { expect, test } from "vitest";
import { jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { refutationsOf } from "./refutations.ts";
import { isTooGeneral, refutingClaims } from "./refuting-claims.ts";
import { unrelatedClaims } from "./unrelated-claims.ts";

const beliefs = [...jiebeiGraph.misconceptions.values()];

test("every belief has a refutation beside which three other sentences can stand", () => {
  const bare = beliefs.filter(
    (belief) => !refutationsOf(jiebeiGraph, belief).some(({ keys }) => keys.length === 1),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("what stands beside a refutation is sound, sourced and refutes neither this belief nor one near it", () => {
  for (const belief of beliefs) {
    const near = beliefs.filter(({ refutedBy }) => refutedBy.some((id) => belief.refutedBy.includes(id)));
    const speaking = [belief, ...near].flatMap(({ refutedBy, claims }) => [...refutedBy, ...claims]);
    for (const claim of unrelatedClaims(jiebeiGraph, belief)) {
      expect(speaking, belief.id).not.toContain(claim.id);
      expect(treatmentOf(claim)).toBe("rely");
      expect(claim.evidence.for.length).toBeGreaterThan(0);
    }
  }
});

test("a sentence that refutes nearly everything is neither a key nor an answer beside one", () => {
  const general = [...jiebeiGraph.claims.values()].filter((claim) => isTooGeneral(jiebeiGraph, claim));
  expect(general.map(({ id }) => id)).toContain("rule-R05-ability");
  for (const belief of beliefs) {
    const offered = [...refutingClaims(jiebeiGraph, belief), ...unrelatedClaims(jiebeiGraph, belief)];
    for (const claim of general) expect(offered).not.toContain(claim);
  }
});
