import { expect, test } from "vitest";
import { findingsOf } from "../../../test/findings-of.ts";
import { graphOf } from "../../../test/graph-of.ts";
import type { AnswerId, CauseId } from "../../../test/jiebei-case.ts";
import { jiebeiCases } from "../../../test/jiebei-cases.ts";
import { likeStatements, orderStatements } from "../../../test/jiebei-order-statements.ts";
import { verdictOf } from "../../../test/verdict-of.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { weightBands, type Weight } from "../../model/weight.ts";
import { checkGraph } from "../../rules/check-graph.ts";
import { diagnose } from "../../weighing/diagnose.ts";
import { jiebei } from "./index.ts";

const graph = graphOf(jiebei);

test("every answer speaks more for the cause that was said", () => {
  expect(brokenOrders(graph.weights)).toEqual([]);
});

test("every answer speaks alike for the causes that were said", () => {
  expect(brokenLikes(graph.weights)).toEqual([]);
});

test("every row of weights has a statement about one of its answers", () => {
  const told = new Set(
    orderStatements.flatMap(({ answer, moreFor, than = answer, thanFor }) => [
      rowOf(moreFor, answer),
      rowOf(thanFor, than),
    ]),
  );
  const rows = graph.weights.map(({ cause, signal }) => rowOf(cause, `${signal}/`));
  expect(rows.filter((row) => !told.has(row))).toEqual([]);
});

test("a weight with its sign turned is noticed, each of them", () => {
  expect(mutants(turned)).toHaveLength(graph.weights.length);
  expect(unnoticed(turned)).toEqual([]);
});

test("a weight moved by one band is noticed, each of them, up or down", () => {
  expect(unnoticed(neighbours)).toEqual([]);
});

test("the forty cases alone notice most turned weights", () => {
  const noticed = mutants(turned).filter(({ weights }) => misjudged(weights) > 0);
  expect(noticed.length / graph.weights.length).toBeGreaterThanOrEqual(0.7);
});

function unnoticed(moved: (weight: Weight) => readonly number[]): readonly string[] {
  return mutants(moved)
    .filter(
      ({ weights }) =>
        brokenOrders(weights).length === 0 &&
        brokenLikes(weights).length === 0 &&
        brokenRules(weights) === 0 &&
        misjudged(weights) === 0,
    )
    .map(({ name }) => name);
}

/** The table with one weight changed, once for each change of each weight. */
function mutants(moved: (weight: Weight) => readonly number[]) {
  return graph.weights.flatMap((original) =>
    moved(original).map((band) => {
      const changed = { ...original, weight: weightBands.find((allowed) => allowed === band) ?? 0 };
      return {
        name: `${original.cause} ${original.signal}/${original.value}: ${original.weight} to ${band}`,
        weights: graph.weights.map((known) => (known === original ? changed : known)),
      };
    }),
  );
}

function turned({ weight }: Weight): readonly number[] {
  return [-weight];
}

function neighbours({ weight }: Weight): readonly number[] {
  const at = weightBands.indexOf(weight);
  return [weightBands[at - 1], weightBands[at + 1]].filter((band) => band !== undefined);
}

function brokenOrders(weights: readonly Weight[]) {
  return orderStatements.filter(
    ({ answer, moreFor, than = answer, thanFor }) =>
      weightOf(weights, moreFor, answer) <= weightOf(weights, thanFor, than),
  );
}

function brokenLikes(weights: readonly Weight[]) {
  return likeStatements.filter(
    ({ answer, alikeFor }) => new Set(alikeFor.map((cause) => weightOf(weights, cause, answer))).size > 1,
  );
}

function brokenRules(weights: readonly Weight[]): number {
  return checkGraph(withWeights(weights), { asOf: jiebei.asOf }).filter(({ code }) =>
    code.startsWith("weight-"),
  ).length;
}

function misjudged(weights: readonly Weight[]): number {
  const changed = withWeights(weights);
  return jiebeiCases.filter(({ outcome, answers, expected }) => {
    const found = verdictOf(diagnose(changed, findingsOf(answers, outcome)));
    return JSON.stringify(found) !== JSON.stringify(verdictOf(expected));
  }).length;
}

function withWeights(weights: readonly Weight[]): KnowledgeGraph {
  return graphOf({ ...jiebei, weights });
}

function weightOf(weights: readonly Weight[], cause: CauseId, answer: AnswerId): number {
  const known = weights.find(
    (weight) => weight.cause === cause && `${weight.signal}/${weight.value}` === answer,
  );
  return known?.weight ?? 0;
}

function rowOf(cause: string, answer: string): string {
  return `${cause} × ${answer.slice(0, answer.indexOf("/"))}`;
}
