import { readFile } from "node:fs/promises";
import { locales, type Claim } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { describe, expect, test } from "vitest";

// docs/decisions/facts-in-a-lesson.md says why a section is counted and not a lesson.
const most = 5;
const claims: readonly Claim[] = jiebei.claims;
const facts = new Set(claims.filter(({ kind }) => kind === "fact").map(({ id }) => id));

function crowdedSections(prose: string): readonly string[] {
  return prose
    .split(/^## /m)
    .filter((section) => factsCited(section).size > most)
    .map((section) => section.split("\n")[0] ?? "");
}

function factsCited(section: string): ReadonlySet<string> {
  const cited = [...section.matchAll(/<Claim id="([^"]+)"/g)].map(([, id]) => id ?? "");
  return new Set(cited.filter((id) => facts.has(id)));
}

describe.each(locales)("lessons in %s", (locale) => {
  test.each(jiebei.lessons)("$id holds at most five facts under one heading", async ({ id }) => {
    const prose = await readFile(new URL(`lessons/${id}/${locale}.mdx`, import.meta.url), "utf8");
    expect(factsCited(prose).size).toBeGreaterThan(0);
    expect(crowdedSections(prose)).toEqual([]);
  });
});
