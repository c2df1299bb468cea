import { buildGraph, type KnowledgeGraph, type Pack, type Text } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
// @boundaries-ignore the sample pack is for tests alone, so core does not export it
import { editPack } from "../../core/test/edit-pack.ts";

/** What the edit of a pack may change. */
export type PackEdit = Parameters<typeof editPack>[0];

const text = (english: string): Text => ({ "zh-CN": english, en: english });

/** The sample pack with an objective that covers all of it and a scenario in which a fine runs, and one thing changed. */
export function widenedSample(edit: PackEdit = () => undefined): Pack {
  return editPack((pack) => {
    for (const objective of pack.objectives) objective.covers = everythingIn(pack);
    pack.scenarios.push({
      id: "a-fine-runs",
      skeletons: ["K2"],
      level: 2,
      story: text("{name} owes a fine of {fine}."),
      parameters: [{ id: "fine", minimum: 2, maximum: 10, step: 2, unit: "yuan" }],
      findings: [{ signal: "fine", value: "running" }],
      options: ["pay-fine", "return-books", "have-record-checked"],
      temptations: ["torn-slip"],
      variants: [
        {
          id: "kept",
          clue: text("The book is at home, a slip came, and there is no receipt."),
          findings: [
            { signal: "slip", value: "overdue" },
            { signal: "shelf", value: "has-book" },
            { signal: "receipt", value: "absent" },
          ],
        },
        {
          id: "mixed-up",
          clue: text("A slip came, and the book is not at home."),
          findings: [
            { signal: "slip", value: "overdue" },
            { signal: "shelf", value: "empty" },
          ],
        },
      ],
    });
    edit(pack);
  });
}

/** The jiebei pack with an objective that covers all of it, and one thing changed. */
export function widenedJiebei(edit: PackEdit = () => undefined): Pack {
  const copy: Parameters<PackEdit>[0] = JSON.parse(JSON.stringify(jiebei));
  copy.objectives.push({
    id: "everything",
    title: text("Everything"),
    covers: everythingIn(copy),
    lessons: [],
  });
  edit(copy);
  return copy;
}

/** The graph of a pack that is right. */
export function graphOf(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

function everythingIn(
  pack: Parameters<PackEdit>[0],
): Parameters<PackEdit>[0]["objectives"][number]["covers"] {
  const { claims, causes, signals, remedies, misconceptions } = pack;
  return {
    claims: ids(claims),
    causes: ids(causes),
    signals: ids(signals),
    remedies: ids(remedies),
    misconceptions: ids(misconceptions),
  };
}

function ids(nodes: readonly { id: string }[]): string[] {
  return nodes.map(({ id }) => id);
}
