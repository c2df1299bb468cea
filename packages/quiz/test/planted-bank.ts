import type { Text } from "@plain-credit/core";
import type { SingleChoiceItem } from "../src/index.ts";
import { soundItem } from "./linted-item.ts";

/** What an option of a planted bank says: `at` is its place, `item` the number of its item. */
export type Says = (place: { readonly at: number; readonly item: number; readonly isKey: boolean }) => Text;

const fillers = ["天地玄黄", "宇宙洪荒", "日月盈昃", "辰宿列张", "寒来暑往", "秋收冬藏", "闰余成岁"];
const english = ["alpha", "bravo", "cinder", "dimmer", "ember", "fjord", "glider"];

/** Words that tell nothing, the same number of them in every option. */
export const plainWords: Says = ({ at, item }) => {
  const word = (at * 3 + Math.floor(item / 4)) % fillers.length;
  return { "zh-CN": fillers[word] ?? "", en: `${english[word] ?? ""} ${english[(word + 2) % 7] ?? ""}` };
};

/** A bank of single choices of four whose keys go round the places, with what is planted in the stem and the options. */
export function plantedBank(
  count: number,
  says: Says = plainWords,
  stem: (item: number) => Text = () => ({ "zh-CN": "哪一个？", en: "Which one?" }),
): readonly SingleChoiceItem[] {
  return Array.from({ length: count }, (_, item) => {
    const ids = ["a", "b", "c", "d"];
    const key = ids[item % 4] ?? "a";
    return {
      ...soundItem,
      id: `planted-${item}`,
      family: `planted/${Math.floor(item / 4) % 20}`,
      stem: stem(item),
      key,
      options: soundItem.options.map((option, at) => ({
        ...option,
        id: ids[at] ?? "",
        text: says({ at, item, isKey: ids[at] === key }),
      })),
    };
  });
}

/** Plain words with something added to the key, in each language. */
export function addToKey(chinese: string, en: string): Says {
  return (place) => {
    const plain = plainWords(place);
    return place.isKey ? { "zh-CN": plain["zh-CN"] + chinese, en: `${plain.en} ${en}` } : plain;
  };
}
