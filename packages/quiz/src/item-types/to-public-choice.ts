import type { Item } from "../item/item.ts";
import type { PublicItem } from "../item/public-item.ts";

/** What a learner may see of a choice item: stem and option texts, named one by one so that a new private field stays private. */
export function toPublicChoice(item: Item): PublicItem {
  return {
    id: item.id,
    type: item.type,
    stem: { "zh-CN": item.stem["zh-CN"], en: item.stem.en },
    options: item.options.map(({ id, text }) => ({ id, text: { "zh-CN": text["zh-CN"], en: text.en } })),
  };
}
