import type { Text } from "@plain-credit/core";
import { rationaleTexts, shownTexts } from "../item-view.ts";
import { differingNumbers } from "../reading/differing-numbers.ts";
import { polarityDiffers } from "../reading/polarity-differs.ts";
import type { ItemRule } from "./item-rule.ts";

/** 34: both languages have the same numbers, deny the same, and leave none of the options, and so no key, out. Reasons, which turn a thought more freely, are held to the numbers. */
export const languagesDiffer: ItemRule = {
  rule: 34,
  severity: "E",
  between: true,
  find({ item, pack }) {
    const shown = shownTexts(item);
    const half = shown.find((text) => isBlank(text["zh-CN"]) !== isBlank(text.en));
    if (half !== undefined) return `only in one language: ${half["zh-CN"]}${half.en}`;
    for (const text of [...shown, ...rationaleTexts(item)]) {
      const numbers = differingNumbers(text);
      if (numbers.length > 0) return `numbers ${numbers.join(", ")}: ${text.en}`;
    }
    const turned = shown.find((text) => polarityDiffers(text, pack));
    return turned && `denied in one language: ${onLine(turned)}`;
  },
};

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function onLine(text: Text): string {
  return `${text["zh-CN"]} | ${text.en}`.replace(/\n/g, " ");
}
