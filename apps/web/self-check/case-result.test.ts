import { diagnose, locales, rankRemedies } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCaseData } from "./case-data.ts";
import { readCaseFragment } from "./case-fragment.ts";
import { toCaseGraph } from "./case-graph.ts";
import { toCaseResult } from "./case-result.ts";
import { cleanCase, findingsOf } from "./clean-case.ts";
import { arbitraryFragment } from "./test/arbitrary-fragment.ts";
import { trapsOfCauses } from "./traps-of-causes.ts";

const { pack, traps } = toCaseData(jiebei, "zh-CN");
const graph = toCaseGraph(pack);
const findingsIn = (fragment: string) => findingsOf(cleanCase(graph, readCaseFragment(fragment)));

test("the steps shown are core’s, in core’s order, and the verdict is core’s", () => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      const findings = findingsIn(fragment);
      const result = toCaseResult(graph, findings, traps, "zh-CN");
      expect(
        result.steps.map(({ remedy, needs }) => ({ remedy: remedy.id, needs: needs.map(({ id }) => id) })),
      ).toEqual(rankRemedies(graph, findings));
      expect(result.verdict).toBe(diagnose(graph, findings).verdict);
    }),
  );
});

test("there is always something to do, and something not to do", () => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      const { steps, traps: beside } = toCaseResult(graph, findingsIn(fragment), traps, "zh-CN");
      expect(steps.length).toBeGreaterThan(0);
      expect(beside.length).toBeGreaterThan(0);
      expect(new Set(beside).size).toBe(beside.length);
    }),
  );
});

test("the counted clues of a cause add up to its score", () => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      for (const cause of toCaseResult(graph, findingsIn(fragment), traps, "zh-CN").causes) {
        const counted = [...cause.for, ...cause.against].filter((clue) => clue.counted);
        expect(counted.reduce((sum, { weight }) => sum + weight, 0)).toBe(cause.score);
      }
    }),
  );
});

test("a cause that is told comes first, with the clues that speak for it", () => {
  const findings = findingsIn("#outcome=cut&repayment=overdue-now&report-entries=own-arrears");
  const result = toCaseResult(graph, findings, traps, "zh-CN");
  expect(result).toMatchObject({ verdict: "told", families: [] });
  expect(result.causes[0]).toMatchObject({ cause: { id: "standing-arrears" }, against: [] });
  expect(result.causes[0]?.for.map(({ strong, counted }) => ({ strong, counted }))).toContainEqual({
    strong: true,
    counted: true,
  });
  expect(result.steps[0]?.needs[0]?.urgency).toBe(1);
});

test("without a clue it cannot be told, and no cause is put forward", () => {
  expect(toCaseResult(graph, findingsIn("#outcome=flat"), traps, "zh-CN")).toMatchObject({
    verdict: "cannot-tell",
    causes: [],
  });
});

test.each(locales)("every cause has traps of its own in %s, and every trap its words", (locale) => {
  const data = toCaseData(jiebei, locale);
  expect(Object.keys(trapsOfCauses).sort()).toEqual(jiebei.causes.map(({ id }) => id).sort());
  for (const { action, harm, truth } of data.traps) expect([action, harm, truth]).not.toContain("");
  for (const { id } of jiebei.causes) expect(data.traps.some(({ causes }) => causes.includes(id))).toBe(true);
});

test("every telephone line of the pack can be called", () => {
  for (const { number } of toCaseData(jiebei, "en").lines) expect(number).toMatch(/^\d{5}$/);
});
