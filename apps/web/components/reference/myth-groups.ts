import { localize, type KnowledgeGraph, type Locale, type Misconception } from "@plain-credit/core";
import { referenceWordsOf } from "./reference-words.ts";

/** Misconceptions that belong together, under a title and the place on the page where they stand. */
export type MythGroup = {
  readonly id: string;
  readonly title: string;
  readonly myths: readonly Misconception[];
};

/** All misconceptions by the article’s families, then those from beyond it by how much harm they do. Empty groups are left out. */
export function mythGroups(graph: KnowledgeGraph, locale: Locale): readonly MythGroup[] {
  const words = referenceWordsOf(locale).myths;
  const where = (holds: (myth: Misconception) => boolean) => [...graph.misconceptions.values()].filter(holds);
  return [
    {
      id: "viewing",
      title: words.viewing,
      myths: where(({ placement: { part } }) => part === "framing" || part === "closing"),
    },
    ...[...graph.causeFamilies.values()].map(({ id, name }) => ({
      id: `causes-${id}`,
      title: words.causes(localize(name, locale)),
      myths: where(({ placement }) => placement.part === "causes" && placement.causeFamily === id),
    })),
    ...[...graph.remedyFamilies.values()].map(({ id, name }) => ({
      id: `remedies-${id}`,
      title: words.remedies(localize(name, locale)),
      myths: where(({ placement }) => placement.part === "remedies" && placement.remedyFamily === id),
    })),
    ...([4, 3, 2, 1] as const).map((severity) => ({
      id: `harm-${severity}`,
      title: words.beyond[severity],
      myths: where((myth) => myth.placement.part === "beyond" && myth.severity === severity),
    })),
  ].filter(({ myths }) => myths.length > 0);
}
