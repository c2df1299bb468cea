import type { Locale } from "@plain-credit/core";
import type { Item, MultipleChoiceItem, Option, SingleChoiceItem } from "../../src/index.ts";

/** An item with answers to choose from. */
export type ChoiceItem = SingleChoiceItem | MultipleChoiceItem;

/** True for an item with answers to choose from. */
export function isChoice(item: Item): item is ChoiceItem {
  return item.type === "single-choice" || item.type === "multiple-choice";
}

/** The options that the learner sees; a numeric item shows none. */
export function shownOptions(item: Item): readonly Option[] {
  return item.type === "numeric" ? [] : item.options;
}

/** The right answers of a choice. */
export function keysOf(item: ChoiceItem): readonly Option[] {
  return item.options.filter(({ id }) => item.key.includes(id));
}

/** The wrong answers of a choice. */
export function distractorsOf(item: ChoiceItem): readonly Option[] {
  return item.options.filter(({ id }) => !item.key.includes(id));
}

/** True for an answer that says that nothing can be told. */
export function isCannotTell({ text }: Option): boolean {
  return text["zh-CN"].includes("看不出来");
}

/** True for an answer that is a number or a date. */
export function isFigure(text: string): boolean {
  return /^[¥￥]?\d/.test(text);
}

/** True where any answer shown is a number or a date. */
export function hasFigures(item: Item, locale: Locale): boolean {
  return shownOptions(item).some(({ text }) => isFigure(text[locale]));
}
