import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { studyBank } from "../../quality/solvers/trained/study-bank.ts";
import { trainedSolvers } from "../../quality/solvers/trained/trained-solver.ts";
import { mean } from "../../quality/statistics/mean.ts";
import { plannedRefutations } from "./refutation-plan.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

test("whoever has studied thousands of items and sees only the options of another learns next to nothing", () => {
  const bank = bankOf("refute-myth", 6000);
  for (const solver of trainedSolvers.filter(({ sight }) => sight === "options")) {
    const { seen } = studyBank(bank, "zh-CN", solver);
    expect(mean(seen.map(({ value }) => value)), solver.id).toBeLessThan(0.06);
  }
});

test("every belief can be asked about with one key, of four different claims", () => {
  for (const belief of jiebeiGraph.misconceptions.values()) {
    const planned = plannedRefutations(jiebeiGraph, belief);
    expect(
      planned.some(({ several }) => !several),
      belief.id,
    ).toBe(true);
    for (const { keys, others, tickets } of planned) {
      expect(new Set([...keys, ...others]).size).toBe(4);
      expect(tickets).toBeGreaterThan(0);
    }
  }
});
