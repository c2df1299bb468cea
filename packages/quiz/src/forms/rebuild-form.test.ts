import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test, vi } from "vitest";
import { jiebeiGraph, starterForm } from "../../test/jiebei-forms.ts";
import { graphOf } from "../../test/proof-packs.ts";
import type { FormReference } from "./form.ts";
import { rebuildForm } from "./rebuild-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const form = starterForm("42");

function codesOf(reference: FormReference, graph = jiebeiGraph): readonly string[] {
  const rebuilt = rebuildForm(graph, reference);
  return rebuilt.ok ? [] : rebuilt.error.issues.map(({ code }) => code);
}

test("a reference gives back the very form", () => {
  const rebuilt = rebuildForm(jiebeiGraph, form.reference);
  expect(rebuilt.ok && JSON.stringify(rebuilt.value)).toBe(JSON.stringify(form));
});

test("a form of another engine, another pack version or another fingerprint is outdated, and today's is offered", () => {
  for (const change of [
    { engineVersion: "999" },
    { packVersion: "99.0.0" },
    { fingerprint: "0".repeat(16) },
  ]) {
    const rebuilt = rebuildForm(jiebeiGraph, { ...form.reference, ...change });
    expect(rebuilt).toMatchObject({ ok: false, error: { today: form } });
    expect(codesOf({ ...form.reference, ...change })).toEqual(["form-outdated"]);
  }
});

test("knowledge that changed a form is noticed even under an unchanged version", () => {
  const [item] = form.items;
  if (item?.facts.model !== "identify-cause") throw new Error("no case");
  const { persona } = item.facts;
  const renamed = graphOf({
    ...jiebei,
    personas: jiebei.personas.map((one) =>
      one.id === persona ? { ...one, name: { "zh-CN": "李四", en: "Li Si" } } : one,
    ),
  });
  const rebuilt = rebuildForm(renamed, form.reference);
  expect(rebuilt.ok).toBe(false);
  expect(!rebuilt.ok && rebuilt.error.today?.items[0]?.stem.en).toContain("Li Si");
});

test("an unknown pack and an unknown blueprint have no form to offer", () => {
  expect(codesOf({ ...form.reference, pack: "other" })).toEqual(["pack-unknown"]);
  expect(codesOf({ ...form.reference, blueprint: "other" })).toEqual(["blueprint-unknown"]);
  const rebuilt = rebuildForm(jiebeiGraph, { ...form.reference, blueprint: "other" });
  expect(rebuilt.ok ? "" : rebuilt.error).not.toHaveProperty("today");
});
