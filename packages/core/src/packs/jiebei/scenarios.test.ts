import { describe, expect, test } from "vitest";
import { graphOf } from "../../../test/graph-of.ts";
import { judgedFirstSteps } from "../../../test/jiebei-first-steps.ts";
import { firstAmong } from "../../planning/first-among.ts";
import { rankRemedies } from "../../planning/rank-remedies.ts";
import { jiebei } from "./index.ts";

const graph = graphOf(jiebei);

test("each variant has the first step that was judged by hand", () => {
  const computed = Object.fromEntries(
    jiebei.scenarios.map(({ id, findings, options, variants }) => [
      id,
      Object.fromEntries(
        variants.map((variant) => [
          variant.id,
          firstAmong(graph, { findings: [...findings, ...variant.findings] }, options),
        ]),
      ),
    ]),
  );
  expect(computed).toEqual(judgedFirstSteps);
});

test("every remedy, and so every one of the five families, comes first in some case", () => {
  const first = new Set<string>(
    Object.values(judgedFirstSteps).flatMap((variants) => Object.values(variants)),
  );
  expect(jiebei.remedies.filter(({ id }) => !first.has(id)).map(({ id }) => id)).toEqual([]);
  const families = jiebei.remedies.filter(({ id }) => first.has(id)).map(({ family }) => family);
  expect([...new Set(families)]).toEqual(jiebei.remedyFamilies.map(({ id }) => id));
});

describe("of all remedies, with only a few findings known, the first is", () => {
  const finding = (signal: string, value: string) => ({ signal, value });
  test.each([
    ["to leave it alone when nothing is found", [finding("repayment", "absent")], "leave-it-alone"],
    ["to pay what is overdue when there is money", [finding("repayment", "overdue-now")], "clear-overdue"],
    [
      "to negotiate what is overdue when there is none",
      [finding("repayment", "overdue-now"), finding("money-in-hand", "short")],
      "negotiate-early",
    ],
    ["to compare before objecting", [finding("report-entries", "unknown-entry")], "compare-with-contracts"],
    [
      "to end a barred use before showing proof",
      [finding("use-of-funds", "barred"), finding("page-message", "proof-of-use")],
      "stop-barred-use",
    ],
    [
      "to refuse a fee before anything that can wait",
      [
        finding("contact-demand", "fee"),
        finding("repayment", "overdue-now"),
        finding("applications", "several"),
      ],
      "refuse-fee",
    ],
    [
      "to stop the transfer before calling back",
      [finding("contact-demand", "transfer"), finding("money-sent", "sent"), finding("warning-call", "came")],
      "stop-transfer-report",
    ],
  ])("%s", (_, findings, expected) => {
    expect(rankRemedies(graph, { findings })[0]?.remedy).toBe(expected);
  });
});
