import { fileURLToPath } from "node:url";
import type { Lesson, Pack } from "@plain-credit/core";
// @boundaries-ignore what prose cites is read where the command line reads it
import { readProse } from "../../cli/src/coverage/read-prose.ts";
// @boundaries-ignore what prose cites is read where the command line reads it
import { taughtNodes } from "../../cli/src/coverage/taught-nodes.ts";

const kinds = [
  ["claim", "claims"],
  ["cause", "causes"],
  ["signal", "signals"],
  ["remedy", "remedies"],
  ["misconception", "misconceptions"],
] as const;

const taught = taughtNodes(
  await readProse(fileURLToPath(new URL("../../../apps/web/content", import.meta.url))),
);

/** Where a lesson does not cover exactly what its prose cites in every language. */
export function lessonFaults({ lessons }: Pack): readonly string[] {
  return lessons.flatMap((lesson) => {
    const covered = coveredBy(lesson);
    const cited = [...taught]
      .filter(([, pages]) => pages.includes(`lessons/${lesson.id}`))
      .map(([node]) => node);
    return [
      ...covered.filter((node) => !cited.includes(node)).map((node) => `${lesson.id} does not cite ${node}`),
      ...cited.filter((node) => !covered.includes(node)).map((node) => `${lesson.id} does not cover ${node}`),
    ];
  });
}

function coveredBy({ covers }: Lesson): readonly string[] {
  return kinds.flatMap(([kind, list]) => covers[list].map((id) => `${kind}:${id}`));
}
