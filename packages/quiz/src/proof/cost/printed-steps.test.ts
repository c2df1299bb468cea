import { expect, test } from "vitest";
import { drawItems } from "../../../test/draw-items.ts";
import { widenedJiebei } from "../../../test/proof-packs.ts";
import { evaluateWorking } from "./evaluate-working.ts";

const jiebei = widenedJiebei();

test.each(["compute-cost", "read-statement"] as const)(
  "the steps printed in a reason of %s give the number printed after them",
  (model) => {
    let read = 0;
    for (const { options } of drawItems(jiebei, model, 1500))
      for (const { rationale } of options) {
        const [, steps, shown] = /^([\d(][^=]*) = ¥?([\d,]+\.\d\d%?)\. /.exec(rationale.en) ?? [];
        if (steps === undefined || shown === undefined) continue;
        read += 1;
        const scale = shown.endsWith("%") ? 100 : 1;
        const off = Math.abs(evaluateWorking(steps) - evaluateWorking(shown)) * scale;
        // A half is rounded up, whichever way its last bits fall.
        expect(off, rationale.en).toBeLessThan(0.005 + 1e-6);
      }
    expect(read).toBeGreaterThan(2000);
  },
);
