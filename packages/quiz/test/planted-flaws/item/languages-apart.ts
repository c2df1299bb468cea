import type { Locale } from "@plain-credit/core";
import { retold, withOptions, withStem } from "../change-item.ts";
import type { Dice } from "../dice.ts";
import { isCannotTell, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const digits = /\d(?=[\d,.]*)/;

/** A text with one digit of its first number turned; undefined where it has none. */
function misnumbered(text: string, dice: Dice): string | undefined {
  if (!digits.test(text)) return undefined;
  return text.replace(digits, (digit) => String(1 + ((Number(digit) + dice.below(8)) % 9)));
}

/** A changed text, or undefined when it stayed as it was. */
const other = (changed: string | undefined, text: string) => (changed === text ? undefined : changed);

const stemNumber: Variant = (item, locale, dice) => {
  const text = item.stem[locale];
  const stem = other(misnumbered(text, dice), text);
  return stem === undefined ? undefined : withStem(item, locale, stem);
};

const optionNumber: Variant = (item, locale, dice) => {
  const pool = shownOptions(item).filter(({ text }) => digits.test(text[locale]));
  if (pool.length === 0) return undefined;
  const option = dice.pick(pool);
  const text = other(misnumbered(option.text[locale], dice), option.text[locale]);
  return text === undefined ? undefined : withOptions(item, locale, { [option.id]: text });
};

const numberDropped: Variant = (item, locale, dice) => {
  const text = item.stem[locale];
  const numbers = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const once = numbers.filter((number) => numbers.filter((one) => one === number).length === 1);
  if (once.length === 0) return undefined;
  const told = new RegExp(`(?<![\\d.,])(?:¥${dice.pick(once)}|${dice.pick(once)}(?: 元|%))(?![\\d.,]*\\d)`);
  const less = text.replace(told, locale === "en" ? "a sum" : "一笔钱");
  return less === text ? undefined : withStem(item, locale, less);
};

const numberAdded: Variant = (item, locale, dice) => {
  const pool = shownOptions(item).filter(({ text }) => !/\d/.test(text["zh-CN"] + text.en));
  if (pool.length === 0) return undefined;
  const option = dice.pick(pool);
  const tail =
    locale === "en" ? dice.pick([" within 3 days", " for ¥200"]) : dice.pick(["，3 天之内", "，只要 200 元"]);
  return withOptions(item, locale, { [option.id]: option.text[locale] + tail });
};

const optionMissing: Variant = (item, locale, dice) =>
  shownOptions(item).length === 0
    ? undefined
    : withOptions(item, locale, { [dice.pick(item.options).id]: dice.pick(["", " "]) });

const negations = {
  "zh-CN": /[不没无未非别莫勿否拒禁]|免得/,
  en: /\b(?:not|no|never|none|nothing|nobody|cannot|without|neither|nor|refuse|barred|un\w+|in\w+|out of|outside|away|end|stop|halt|against|only|just|seldom)\b|n[’']t\b/i,
};

function negated(text: string, locale: Locale, model: string): string {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  if (["choose-first-step", "spot-harm", "order-plan"].includes(model))
    return locale === "en" ? `Do not ${small}` : `不要${text}`;
  if (model === "next-question" || model === "read-statement")
    return locale === "en" ? `Not ${small}` : `不是${text}`;
  return locale === "en" ? `It is not so that ${small}` : `并不是${text}`;
}

const polarity: Variant = (item, locale, dice) => {
  const pool = shownOptions(item).filter(
    (option) =>
      !isCannotTell(option) &&
      !/^[¥\d]/.test(option.text[locale]) &&
      !negations["zh-CN"].test(option.text["zh-CN"]) &&
      !negations.en.test(option.text.en),
  );
  if (pool.length === 0 || item.type === "matching") return undefined;
  const option = dice.pick(pool);
  return withOptions(item, locale, { [option.id]: negated(option.text[locale], locale, item.model) });
};

const cellNumber: Variant = (item, locale, dice) => {
  if (item.table === undefined) return undefined;
  const cells = item.table.rows.flatMap((row, at) =>
    row.flatMap((cell, place) => (digits.test(cell[locale]) ? [{ at, place, cell }] : [])),
  );
  if (cells.length === 0) return undefined;
  const { at, place, cell } = dice.pick(cells);
  const text = other(misnumbered(cell[locale], dice), cell[locale]);
  if (text === undefined) return undefined;
  const told = retold(cell, locale, text);
  const rows = item.table.rows.map((row, line) =>
    line === at ? row.map((one, column) => (column === place ? told : one)) : row,
  );
  return { ...item, table: { ...item.table, rows } };
};

/** 34: the two languages disagree on a number, on yes or no, or on the options. */
export const languagesApart = planterOf(34, {
  stemNumber,
  optionNumber,
  numberDropped,
  numberAdded,
  optionMissing,
  polarity,
  cellNumber,
});
