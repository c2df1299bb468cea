import { describe, expect, test } from "vitest";
import { graphOf } from "../../../test/graph-of.ts";
import { remediesFor } from "../../graph/remedies-for.ts";
import { locales } from "../../model/text.ts";
import { checkGraph } from "../../rules/check-graph.ts";
import { jiebei } from "./index.ts";

const graph = graphOf(jiebei);

test("the pack keeps every content rule", () => {
  expect(checkGraph(graph, { asOf: jiebei.asOf })).toEqual([]);
});

test("every cause that the borrower can influence has a remedy", () => {
  const unanswered = jiebei.causes.filter(
    ({ id, control }) => control !== "none" && remediesFor(graph, id).length === 0,
  );
  expect(unanswered).toEqual([]);
});

test("a cause that nobody can influence says that one can only wait", () => {
  const silent = jiebei.causes.filter(({ control, waiting }) => control === "none" && waiting === undefined);
  expect(silent).toEqual([]);
});

test("remedies stand in the order of the article's five families", () => {
  const order = jiebei.remedyFamilies.map(({ id }) => id);
  const places = jiebei.remedies.map(({ family }) => order.indexOf(family));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(5);
});

describe("between them the objectives cover", () => {
  test.each(["claims", "causes", "signals", "remedies", "misconceptions"] as const)("all %s", (kind) => {
    const covered = new Set(jiebei.objectives.flatMap(({ covers }) => covers[kind]));
    expect(jiebei[kind].filter(({ id }) => !covered.has(id))).toEqual([]);
  });
});

test("every wrong action tempts somewhere", () => {
  const tempting = new Set(jiebei.scenarios.flatMap(({ temptations }) => temptations));
  const idle = jiebei.misconceptions.filter(({ id, action }) => action !== undefined && !tempting.has(id));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("a story and a clue hold only slots that are filled, and the same numbers in both languages", () => {
  const odd = jiebei.scenarios.flatMap(({ id, story, parameters, variants }) => {
    const filled = new Set(["{name}", "{sketch}", ...parameters.map((parameter) => `{${parameter.id}}`)]);
    return [story, ...variants.map(({ clue }) => clue)].flatMap((text) => {
      const slotsIn = (words: string) => words.match(/\{[^}]*\}/g) ?? [];
      const numbersIn = (words: string) => (words.match(/\d+|\{(?!name)[^}]*\}/g) ?? []).sort().join(" ");
      const known = locales.every((locale) => slotsIn(text[locale]).every((slot) => filled.has(slot)));
      return known && numbersIn(text["zh-CN"]) === numbersIn(text.en) ? [] : [`${id}: ${text.en}`];
    });
  });
  expect(odd).toEqual([]);
});

test("names of remedies are short and of like length, so that length tells nothing", () => {
  const lengths = jiebei.remedies.map(({ name }) => name["zh-CN"].length);
  const words = jiebei.remedies.map(({ name }) => name.en.split(" ").length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(12);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(18);
  expect(Math.max(...words)).toBeLessThanOrEqual(2 * Math.min(...words));
});
