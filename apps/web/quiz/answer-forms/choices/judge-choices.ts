import {
  itemTypeOf,
  type ChoiceAnswer,
  type MultipleChoiceItem,
  type SingleChoiceItem,
} from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../judgement.ts";

type ChoiceItem = SingleChoiceItem | MultipleChoiceItem;

/** Every option; what was chosen and what is right are told. */
export function judgeChoices(item: ChoiceItem, { chosen }: ChoiceAnswer): Judgement {
  const key = new Set([item.key].flat());
  const missable = item.type === "multiple-choice" && !itemTypeOf(item.type).isBlank({ chosen });
  const parts = item.options.map(({ id, text, rationale }): JudgedPart => {
    const right = key.has(id);
    const badge = badgeOf({ chosen: chosen.includes(id), right, missable });
    return {
      id,
      lead: id.toUpperCase(),
      text,
      standing: right ? "right" : chosen.includes(id) ? "wrong" : "other",
      ...(badge === undefined ? {} : { badge }),
      notes: [],
      reason: rationale,
      told: right || chosen.includes(id),
    };
  });
  return { parts, aside: [], inFull: [] };
}

function badgeOf({
  chosen,
  right,
  missable,
}: {
  readonly chosen: boolean;
  readonly right: boolean;
  readonly missable: boolean;
}): JudgedPart["badge"] {
  if (chosen) return right ? "yourRightChoice" : "yourChoice";
  if (!right) return undefined;
  return missable ? "missedAnswer" : "rightAnswer";
}
