import * as fc from "fast-check";
import type { Findings } from "../src/model/finding.ts";
import { samplePack } from "./sample-pack.ts";

const answers = samplePack.signals.map((signal) =>
  fc.record({
    signal: fc.constant(signal.id),
    value: fc.constantFrom("unknown", ...signal.values.map(({ id }) => id)),
  }),
);

/** Any case of the sample pack, its findings in any order. */
export const arbitraryFindings: fc.Arbitrary<Findings> = fc
  .record({
    all: fc.tuple(...answers),
    told: fc.shuffledSubarray(answers.map((_, at) => at)),
    outcome: fc.option(fc.constantFrom(...samplePack.outcomes.map(({ id }) => id)), { nil: undefined }),
  })
  .map(({ all, told, outcome }) => ({
    ...(outcome === undefined ? {} : { outcome }),
    findings: told.flatMap((at) => all[at] ?? []),
  }));
