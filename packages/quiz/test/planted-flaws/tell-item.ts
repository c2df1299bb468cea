import type { Locale } from "@plain-credit/core";
import type { Item } from "../../src/index.ts";

/** An item as it reads in one language, on one line, the key marked. */
export function tellItem(item: Item, locale: Locale): string {
  const options = item.options.map(({ id, text }) => {
    const right =
      item.type === "single-choice" ? id === item.key : Array.isArray(item.key) && item.key.includes(id);
    return `${right ? "*" : ""}${id} ${text[locale]}`;
  });
  return `${item.model}: ${item.stem[locale]} | ${options.join(" | ")}`.replaceAll("\n", " / ");
}
