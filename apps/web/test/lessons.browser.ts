import { locales, type CoveredNodes, type Lesson } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { describe, expect, test } from "vitest";
import { webOrigin } from "./browser/web-origin.ts";

const lessons: readonly Lesson[] = jiebei.lessons;
const kinds = {
  claims: "claim",
  causes: "cause",
  signals: "signal",
  remedies: "remedy",
  misconceptions: "misconception",
} as const satisfies Record<keyof CoveredNodes, string>;

/** The nodes that a lesson's head says it covers, as `claim:C1.1`. */
function coveredNodes({ covers }: Lesson): readonly string[] {
  return (Object.keys(kinds) as (keyof CoveredNodes)[])
    .flatMap((kind) => covers[kind].map((id) => `${kinds[kind]}:${id}`))
    .sort();
}

/** The nodes that the served page cites with a sentence. */
async function citedNodes(path: string): Promise<readonly string[]> {
  const html = await (await fetch(`${webOrigin()}${path}`)).text();
  return [...new Set([...html.matchAll(/data-node="([a-z]+:[^"]+)"/g)].map(([, node]) => node ?? ""))].sort();
}

describe.each(locales)("lessons in %s", (locale) => {
  test.each(lessons)("$id cites just what its head says it covers", async (lesson) => {
    expect(await citedNodes(`/${locale}/lessons/${lesson.id}`)).toEqual(coveredNodes(lesson));
  });

  test.each(lessons)(
    "$id leads from each marked sentence to its reason and source",
    async ({ id, covers }) => {
      const html = await (await fetch(`${webOrigin()}/${locale}/lessons/${id}`)).text();
      for (const claim of covers.claims) {
        expect(html, claim).toContain(`href="#note-${claim}"`);
        expect(html, claim).toContain(`id="note-${claim}"`);
      }
    },
  );

  test.each(lessons)("$id shows no mark of unread markup", async ({ id }) => {
    const html = await (await fetch(`${webOrigin()}/${locale}/lessons/${id}`)).text();
    expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).not.toContain("**");
  });
});
