import { proveKey } from "../../proof/prove-key.ts";
import type { ItemView } from "../item-view.ts";
import type { ItemRule } from "./item-rule.ts";

/** 9: every distractor is provably false: by the second solver where the pack is given, and by the item’s own facts no distractor stands for what the key stands for. */
export const distractorDefensible: ItemRule = {
  rule: 9,
  severity: "E",
  find(view) {
    const { keys, others, item } = view;
    if (item.type !== "true-false-grid")
      for (const other of others) {
        const twin = keys.find(
          ({ stands }) => stands !== undefined && JSON.stringify(stands) === JSON.stringify(other.stands),
        );
        if (twin !== undefined) return `${other.id} stands for what ${twin.id} stands for`;
      }
    return proved(view);
  },
};

function proved({ item, pack, others }: ItemView): string | undefined {
  if (pack === undefined || others.length === 0) return undefined;
  const proof = proveKey(pack, item);
  const defensible = others.find(({ id }) => proof.keys.includes(id));
  return defensible && `${defensible.id} is right: ${defensible.text}`;
}
