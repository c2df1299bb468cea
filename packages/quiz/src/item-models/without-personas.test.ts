import { buildGraph, type KnowledgeGraph } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { assembleForm } from "../forms/assemble-form.ts";
import { generateItem } from "./generate-item.ts";

function graphWithoutPersonas(): KnowledgeGraph {
  const built = buildGraph([{ ...jiebei, personas: [] }]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

test("a pack with nobody to tell of has no cases to ask about, which is an issue and no crash", () => {
  const graph = graphWithoutPersonas();
  for (const model of ["identify-cause", "choose-first-step"])
    expect(generateItem(graph, { model, seed: "1" })).toMatchObject({
      ok: false,
      error: [{ code: "pool-empty" }],
    });
  expect(generateItem(graph, { model: "judge-claim", seed: "1" }).ok).toBe(true);
  const form = assembleForm(graph, { blueprint: "starter", seed: "1" });
  expect(form.ok ? [] : [...new Set(form.error.map(({ code }) => code))]).toEqual(["blueprint-unmet"]);
});
