import { localize, type Constant as ConstantNode, type Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { figureWordsOf } from "./figure-words.ts";
import { formatMoney, formatRate } from "./format-number.ts";

/** A constant of the pack as people write it: 24%, 200,000 元, 2026年8月1日. A telephone line that the reader may want to call is a Hotline. */
export async function Constant({ id }: { readonly id: string }) {
  const locale = await currentLocale();
  const constant = knowledge.graph.constants.get(id);
  if (constant === undefined) throw new Error(`The page names a constant that the pack does not hold: ${id}`);
  return <span title={localize(constant.name, locale)}>{formatConstant(constant, locale)}</span>;
}

function formatConstant({ id, unit, value }: ConstantNode, locale: Locale): string {
  const words = figureWordsOf(locale);
  if (unit === "date")
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
  if (unit === "clock-range" || unit === "telephone") return String(value);
  if (typeof value === "string") throw new Error(`The constant ${id} cannot be written as ${unit} in prose.`);
  switch (unit) {
    case "fraction":
      return formatRate(value, locale);
    case "yuan":
      return formatMoney(value, locale);
    case "days":
      return words.days(value);
    case "years":
      return words.years(value);
    case "times":
      return words.times(value);
  }
}
