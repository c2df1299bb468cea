import type { Weight } from "../src/model/weight.ts";
import { firstAmong } from "../src/planning/first-among.ts";
import { diagnose } from "../src/weighing/diagnose.ts";
import { findingsOf } from "./findings-of.ts";
import { jiebeiCases } from "./jiebei-cases.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";
import { judgedFirstSteps } from "./jiebei-first-steps.ts";
import { likeStatements, orderStatements } from "./jiebei-order-statements.ts";
import { verdictOf } from "./verdict-of.ts";

/** The forty cases, the statements about weights, and the first step of each variant of each scenario. */
export const caseChecks: readonly JiebeiCheck[] = [
  {
    name: "forty cases have the verdict that was judged by hand",
    sort: "case",
    faults: (graph) =>
      jiebeiCases
        .filter(
          ({ outcome, answers, expected }) =>
            JSON.stringify(verdictOf(diagnose(graph, findingsOf(answers, outcome)))) !==
            JSON.stringify(verdictOf(expected)),
        )
        .map(({ story }) => story),
  },
  {
    name: "each variant of a scenario has the first step that was judged by hand",
    sort: "case",
    faults: (graph, pack) =>
      pack.scenarios.flatMap(({ id, findings, options, variants }) =>
        variants
          .filter(
            (variant) =>
              firstAmong(graph, { findings: [...findings, ...variant.findings] }, options) !==
              judgedFirstSteps[id]?.[variant.id],
          )
          .map((variant) => `${id}/${variant.id}`),
      ),
  },
  {
    name: "each answer speaks more for the cause that was said",
    sort: "statement",
    faults: ({ weights }) =>
      orderStatements
        .filter(
          ({ answer, moreFor, than = answer, thanFor }) =>
            weightOf(weights, moreFor, answer) <= weightOf(weights, thanFor, than),
        )
        .map(({ why }) => why),
  },
  {
    name: "each answer speaks alike for the causes that were said",
    sort: "statement",
    faults: ({ weights }) =>
      likeStatements
        .filter(
          ({ answer, alikeFor }) =>
            new Set(alikeFor.map((cause) => weightOf(weights, cause, answer))).size > 1,
        )
        .map(({ why }) => why),
  },
];

function weightOf(weights: readonly Weight[], cause: string, answer: string): number {
  const known = weights.find(
    (weight) => weight.cause === cause && `${weight.signal}/${weight.value}` === answer,
  );
  return known?.weight ?? 0;
}
