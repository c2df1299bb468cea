import type { Pack } from "../src/model/pack.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

type Said = readonly (readonly [id: string, words: string])[];

/** A table of words by node that the pack has to say in the same words, in any order. A node that the table leaves out says nothing. */
export function agreement(
  name: string,
  told: Readonly<Record<string, string>>,
  said: (pack: Pack) => Said,
  sort: JiebeiCheck["sort"] = "table",
): JiebeiCheck {
  return {
    name,
    sort,
    faults: (_, pack) => {
      const found = new Map(said(pack));
      const ids = new Set([...Object.keys(told), ...found.keys()]);
      return [...ids].flatMap((id) => {
        const [expected, actual] = [sorted(told[id] ?? ""), sorted(found.get(id) ?? "")];
        return expected === actual ? [] : [`${id}: “${expected}” here, “${actual}” in the pack`];
      });
    },
  };
}

/** A table the other way round: under each word the nodes of which the pack has to say it. */
export function sorting(
  name: string,
  groups: Readonly<Record<string, string>>,
  said: (pack: Pack) => Said,
): JiebeiCheck {
  const told = Object.entries(groups).flatMap(([word, ids]) => wordsIn(ids).map((id) => [id, word] as const));
  return agreement(name, Object.fromEntries(told), said);
}

function sorted(words: string): string {
  return wordsIn(words).sort().join(" ");
}

function wordsIn(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
