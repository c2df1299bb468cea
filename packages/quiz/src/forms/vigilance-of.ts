import type { KnowledgeGraph } from "@plain-credit/core";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import type { ItemResult, Report } from "./report.ts";

/** On the items about what to do: dangers missed, and alarms where there was none, counted apart, because refusing everything is no skill. Unanswered items count for neither. */
export function vigilanceOf(
  graph: KnowledgeGraph,
  items: readonly Item[],
  results: readonly ItemResult[],
): Report["vigilance"] {
  const answered = results.flatMap((result) => {
    const item = items.find(({ id }) => id === result.item);
    const alarms = item === undefined ? undefined : itemModels.get(item.model)?.alarms?.(graph, item);
    return alarms === undefined || result.score.type === "unscored" ? [] : [{ result, alarms }];
  });
  const [dangerous, calm] = [true, false].map((danger) =>
    answered.filter(({ alarms }) => alarms.dangerous === danger),
  );
  const alarmed = ({ result, alarms }: (typeof answered)[number]) =>
    result.wrong.some((id) => alarms.options.includes(id));
  return {
    dangers: dangerous?.length ?? 0,
    missed: (dangerous ?? [])
      .filter((one) => one.result.wrong.length > 0 && !alarmed(one))
      .map(({ result }) => result.item),
    calm: calm?.length ?? 0,
    falseAlarms: (calm ?? []).filter(alarmed).map(({ result }) => result.item),
  };
}
