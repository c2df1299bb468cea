import type { Locale, Pack, Text } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import type { Item, Option, SingleChoiceItem } from "../src/index.ts";
import { lintItem } from "../src/quality/lint-item.ts";

/** An item without a flaw, written by hand; its key is `a`. */
export const soundItem: SingleChoiceItem = {
  id: "00000000000000aa",
  model: "by-hand",
  family: "by-hand/late-wages",
  objective: "first-step",
  level: 1,
  seed: "by-hand",
  type: "single-choice",
  facts: { model: "judge-claim", claim: "compare-annual", options: {} },
  stem: text(
    "周强下月要还 1,200 元，这次发工资得等。眼下最该做什么？",
    "Zhou Qiang owes ¥1,200 next month, and pay day comes after that. What should come first?",
  ),
  rationale: text("1,200 元还不上，早说才有得商量。", "If ¥1,200 is out of reach, early word leaves room."),
  options: [
    option("a", "打电话给机构，说明难处", "Call them and explain the trouble", undefined),
    option("b", "换另一家平台，借新还旧", "Switch to another platform and borrow", "borrowing-to-repay"),
    option("c", "关掉手机，等风头过去", "Turn the phone off and wait", "hiding-away"),
    option("d", "把信用卡刷空，先垫上", "Empty the card and bridge the gap", "shifting-the-debt"),
  ],
  key: "a",
};

function text(chinese: string, en: string): Text {
  return { "zh-CN": chinese, en };
}

function option(id: string, chinese: string, en: string, mistake: string | undefined): Option {
  return {
    id,
    text: text(chinese, en),
    rationale: text(`这样做的结果，看第 ${id} 条。`, `What comes of it stands under ${id}.`),
    claims: ["compare-annual"],
    ...(mistake === undefined ? {} : { diagnoses: { type: "mistake", id: mistake } as const }),
    harmful: false,
  };
}

/** The item with other texts for options, by id; a language left out stays as it was. */
export function withTexts<Changed extends Item>(
  item: Changed,
  texts: Readonly<Record<string, Partial<Text>>>,
): Changed {
  return {
    ...item,
    options: item.options.map((one) => ({ ...one, text: { ...one.text, ...texts[one.id] } })),
  };
}

/** The item with another stem; a language left out stays as it was. */
export function withStem<Changed extends Item>(item: Changed, stem: Partial<Text>): Changed {
  return { ...item, stem: { ...item.stem, ...stem } };
}

/** The item with all options’ texts in their order, in both languages. */
export function withOptions(chinese: readonly string[], en: readonly string[]): SingleChoiceItem {
  return withTexts(
    soundItem,
    Object.fromEntries(
      soundItem.options.map(({ id }, at) => [id, text(chinese[at] ?? "", en[at] ?? "")] as const),
    ),
  );
}

/** What lint finds, as `rule language`, with a pack at hand. */
export function rulesIn(item: Item, pack: Pack = jiebei): readonly string[] {
  return lintItem(item, { pack }).map(({ rule, locale }) => `${rule} ${locale}`);
}

/** What lint finds of an item by itself, as `rule language`. */
export function rulesAlone(item: Item): readonly string[] {
  return lintItem(item).map(({ rule, locale }) => `${rule} ${locale}`);
}

/** `rule zh-CN` and `rule en`. */
export function inBoth(rule: number): readonly string[] {
  return (["zh-CN", "en"] satisfies Locale[]).map((locale) => `${rule} ${locale}`);
}
